/** What the bookkeeper's phone signs by itself: once a month, or when much has happened. (protocol §8) */
import { owesProof } from '../../core/fork-duties.ts';
import type { Context, Draft } from '../../core/module.ts';
import { checkpointOf, mayClose } from './close-books.ts';
import { isDue } from './open-height.ts';

/** Never twice for one height: what is proposed waits for its seals, or for other closers. */
export function duties(context: Context): Draft[] {
  const { state, self, now } = context;
  const isNamed = [...state.closing.closers.values()].some(({ closers }) => closers[0]?.device === self.device);
  if (!isNamed || owesProof(context)) return [];
  const chosen = mayClose(context);
  return chosen.ok && isDue(state, now) ? [checkpointOf(context, chosen.value)] : [];
}
