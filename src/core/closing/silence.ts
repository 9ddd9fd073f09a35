/**
 * Which choices of closers have no say. (protocol §8)
 *
 * Whoever was put out, or forked, can say at any time that they had chosen other closers long ago, without knowing what was
 * sealed since. Heard by nobody in good standing before the news of their end, such a word would undo what a village closed.
 */
import type { ChainState } from '../chain.ts';
import type { EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import { isWithinCut, type Restriction, restrictionsOn, standingCutoffs, stands, wholeLog } from '../restrictions.ts';
import type { GroupState } from '../state.ts';

export function silencedChoices(state: GroupState): EntryId[] {
  const silenced = [...state.closing.closers.keys()].filter((id) => {
    const node = state.log.nodes.get(id);
    const against = node === undefined ? [] : speakAgainst(state, node);
    return against.length > 0 && !isStoodBy(state, id, against);
  });
  return silenced.sort();
}

/** Ends of its author beyond whose cut it lies, and proofs that its author had forked by then. */
const speakAgainst = (state: GroupState, node: LogNode): Restriction[] =>
  restrictionsOn(state, node.device, node.member).filter((each) => {
    if (each.is === 'limit-cut' || each.is === 'custody-end' || each.entry === node.id) return false;
    if (each.is === 'fork') return node.seq >= each.seq;
    return stands(state, each, wholeLog) && !isWithinCut(state, each, node.id);
  });

/** By a device that neither forked nor was cut off, and that had acknowledged it before anything against it. */
function isStoodBy(state: GroupState, id: EntryId, against: readonly Restriction[]): boolean {
  const heardFirst = ({ acknowledged }: ChainState): boolean => {
    const heard = acknowledged.get(id);
    return heard !== undefined && against.every(({ entry }) => heard < (acknowledged.get(entry) ?? heard + 1));
  };
  for (const [device, { tips }] of state.log.chains) {
    if (state.log.forks.has(device)) continue;
    for (const chain of tips.values())
      if (chain.member !== null && heardFirst(chain) && standingCutoffs(state, device, chain.member).length === 0)
        return true;
  }
  return false;
}
