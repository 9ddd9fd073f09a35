/** `reverse`: an error is mended in the open, by the device that accepted it. (protocol §3.6) */
import { insertSorted } from '../../lib/sorted.ts';
import { addRights, rightsOf } from '../chain.ts';
import { entryId, payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';
import { recount } from './counting.ts';
import { judgeUndecided } from './custody/paying-out.ts';
import { addTransfer, newTransfer } from './state.ts';

const shape = { ref: entryId };

/** Acts as a pay back of the whole amount; the first payer's `accept` is the second signature. */
export const reverse = kind<Read<typeof shape>>({
  decode: payloadOf(shape),
  judge: ({ ref }, at) => {
    const { state, chain } = at;
    const original = state.accounts.transfers.get(ref);
    if (original === undefined || original.reverses !== null) return 'not-reversible';
    if (!chain.claimed.has(ref)) return 'not-accepted-here';
    if (chain.reversed.has(ref)) return 'already-reversed';
    const broken = judgeUndecided(original.to, at);
    if (broken !== null) return broken;
    if (rightsOf(chain, original.to, original.unit) < original.amount) return 'not-enough';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const original = state.accounts.transfers.get(ref);
    if (original === undefined) return;
    chain.reversed.add(ref);
    addRights(chain, original.to, original.unit, -original.amount);
  },
  onGroup: ({ ref }, { state, entry }) => {
    const original = state.accounts.transfers.get(ref);
    if (original === undefined) return;
    insertSorted(original.reversals, entry.id);
    const { from, to, fromDevice, unit, amount } = original;
    const back = { from: to, to: from, toDevice: fromDevice, unit, amount, reverses: ref };
    const transfer = newTransfer(entry, back);
    addTransfer(state.accounts, transfer);
    recount(state, transfer);
  },
});
