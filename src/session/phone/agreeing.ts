/** Whether the closed books that a phone began with are what the history comes to in its own replay. (decision 0023) */
import { makeBase } from '../../core/archive/base.ts';
import { cutsUpTo } from '../../core/closing/bases.ts';
import type { GroupState } from '../../core/state.ts';
import { inSlices } from '../group/in-slices.ts';
import { rulesOf } from '../group/snapshots.ts';
import type { GivenBooks } from '../ports/phone-store.ts';
import type { PhonePorts } from './ports.ts';

/**
 * `own`: a replay from the founding on that the closing lies in. Costs another one, without signatures. Where an update of the
 * app has changed the rules meanwhile, there is nothing to hold against one another, and nothing is said.
 */
export async function agreesWithHistory(
  { registry, clock }: Pick<PhonePorts, 'registry' | 'clock'>,
  own: GroupState,
  { checkpoint, root, rules }: GivenBooks,
): Promise<boolean> {
  if (rules !== rulesOf(registry)) return true;
  const closing = own.closing.checkpoints.get(checkpoint);
  // The rules have thrown it out: nothing was closed by it.
  if (closing === undefined) return false;
  const base = await inSlices(clock, makeBase(registry, own, cutsUpTo(own.closing, closing)));
  return base?.root === root;
}
