/** `reclaim`: the payer's own chain takes back what was declined. The one writer of it, so nothing can contradict. (§3.2) */
import { insertSorted } from '../../lib/sorted.ts';
import { addRights, type ChainState } from '../chain.ts';
import { entryId, payloadOf, type Read } from '../fields.ts';
import type { EntryId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { isAtOrUnder, onOneBranch } from '../log.ts';
import type { GroupState } from '../state.ts';
import { recount } from './counting.ts';
import { restoreMandate } from './custody/paying-out.ts';
import { standsInFor } from './custody/state.ts';
import type { Transfer } from './state.ts';

const shape = { ref: entryId };
type RefPayload = Read<typeof shape>;

/** The transfer that a valid `decline` refers to. */
export function declinedTransfer(state: GroupState, ref: EntryId): Transfer | undefined {
  const node = state.log.nodes.get(ref);
  if (node?.kind !== 'decline' || node.verdict.is !== 'valid') return undefined;
  return state.accounts.transfers.get((node.payload as RefPayload).ref);
}

export const reclaim = kind<RefPayload>({
  decode: payloadOf(shape),
  judge: ({ ref }, { state, chain, entry }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return 'nothing-declined';
    const inherited = isInherited(state, chain, transfer);
    if (transfer.fromDevice !== entry.device && !inherited) return 'not-your-payment';
    if (!inherited && !gaveUpBefore(state, transfer, entry)) return 'two-histories';
    if (chain.reclaimed.has(transfer.id)) return 'already-reclaimed';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return;
    chain.reclaimed.add(transfer.id);
    restoreMandate(chain, transfer.id);
    addRights(chain, transfer.from, transfer.unit, transfer.amount);
  },
  onGroup: ({ ref }, { state, entry }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return;
    insertSorted(transfer.reclaims, entry.id);
    state.accounts.unreclaimed.get(transfer.fromDevice)?.delete(ref);
    recount(state, transfer);
  },
});

/** A branch that leaves before the pay never gave those rights up, though it lies under one that did. */
const gaveUpBefore = (state: GroupState, { id, seq }: Transfer, entry: Standing['entry']): boolean =>
  seq < entry.seq && onOneBranch(state.log, id, entry.prev ?? entry.id);

/** Paid by a device whose rights this one has inherited, below the tip at which it did. */
export function isInherited(state: GroupState, chain: ChainState, { id, fromDevice, from }: Transfer): boolean {
  const tip = standsInFor(chain, fromDevice, from);
  return tip !== undefined && isAtOrUnder(state.log, id, tip);
}
