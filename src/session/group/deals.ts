/** What a member tells only those whom they have a deal with: locked to their devices, as memos are. (protocol §1) */
import { type GroupId, idToBytes } from '../../core/ids.ts';
import { concatBytes, utf8 } from '../../lib/bytes.ts';
import { type DealsContent, decodeDeals } from '../../wire/deals.ts';
import type { BoxKey, Identity } from '../ports/identity.ts';
import { dealsSaid } from './parcels.ts';

/** In another group it does not open. */
export const dealsContext = (group: GroupId): Uint8Array => concatBytes(utf8('minga/deals/1'), idToBytes(group));

/** `null`: it is locked to others. */
export async function openDeals(
  identity: Identity,
  group: GroupId,
  body: Uint8Array,
  key: BoxKey,
): Promise<DealsContent | null> {
  const said = dealsSaid(body);
  const opened = said && (await identity.unlock(said.box, key, dealsContext(group)));
  const deals = opened && decodeDeals(opened.plaintext);
  return deals?.ok ? deals.value : null;
}
