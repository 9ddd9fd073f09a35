/** Whether a phone's own books come to what a checkpoint says of them. (protocol §8) */
import { archiveRootOf, periodOf, stateRootAt } from '../../core/closing/root.ts';
import { insideOf } from '../../core/closing/sealed.ts';
import type { Checkpoint } from '../../core/closing/state.ts';
import type { Context } from '../../core/module.ts';
import { followingFrom } from '../../core/past.ts';

/** For showing. What is sealed, the core's own duty decides by the same measure. */
export const agrees = ({ state, chainAt }: Pick<Context, 'state' | 'chainAt'>, proposed: Checkpoint): boolean =>
  comesToTheSame(state, proposed.entry, chainAt, proposed);

const comesToTheSame = followingFrom((state, _, chainAt: Context['chainAt'], proposed: Checkpoint): boolean => {
  const { cut, previous, archiveRoot, stateRoot } = proposed;
  const before = previous === null ? [] : (state.closing.checkpoints.get(previous)?.cut ?? []);
  const period = periodOf(state, cut, before);
  const inside = insideOf(state.log, cut);
  // Whatever an entry in the cut builds upon lies in it too: else it would be no state that ever was.
  const isWhole = period.every((id) => (state.log.nodes.get(id)?.links ?? []).every(inside));
  return isWhole && archiveRoot === archiveRootOf(period) && stateRoot === stateRootAt(state, cut, chainAt);
});
