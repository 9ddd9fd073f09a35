import { standingCutoffs } from '../../core/restrictions.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Groups } from './groups.ts';
import { readerOf } from './joining.ts';

/** Whether this phone's key may be used no more: its storage was lost or copied, or its member called it lost. */
export function isKeySpent({ local, books }: OpenGroup): boolean {
  const { device } = local;
  return local.stopped || books.state.log.forks.has(device) || standingCutoffs(books.state, device, null).length > 0;
}

/** Such a device never goes on: the same phone comes back with another key. (protocol §1) */
export async function withSoundKeys(groups: Groups, open: OpenGroup): Promise<OpenGroup> {
  if (!isKeySpent(open)) return open;
  const { group, epochKeys, relays, recovery } = open.local;
  const fresh = await readerOf(groups.ports, group, epochKeys, relays);
  await groups.reopen(open, { ...fresh, recovery });
  return groups.get(group);
}
