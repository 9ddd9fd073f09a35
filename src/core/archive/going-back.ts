/**
 * How far back what is at hand goes without a gap, so that nobody opens the archive for what is not in there.
 *
 * All that was ever put away lies in the cut of some closing. One that came undone counts too: its archive may still be here.
 */
import type { EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { GroupState } from '../state.ts';
import { newestAtHand } from './putting-away.ts';

/** So many of the newest; or all that claim a time from then on, and what lies between them. Neither: all there are. */
export type HowFar = { readonly most?: number | undefined; readonly from?: number | undefined };

/** How many of these that is; they are sorted, the newest first. */
export function countTo({ most, from }: HowFar, newestFirst: readonly LogNode[]): number {
  if (from !== undefined)
    return newestFirst.reduce((count, { claimedAt }, at) => (claimedAt >= from ? at + 1 : count), 0);
  return most ?? Number.POSITIVE_INFINITY;
}

/** Whether an account's movements at hand, sorted like this, go back that far with nothing of the archive between them. */
export function isAtHandTo(
  { archive, closing, log }: Pick<GroupState, 'archive' | 'closing' | 'log'>,
  howFar: HowFar,
  newestFirst: readonly LogNode[],
): boolean {
  if (archive === null || archive.opened) return true;
  const closings = [...closing.checkpoints.values()];
  // What was closed since then may have been put away since then.
  const { from } = howFar;
  if (from !== undefined && closings.some(({ claimedAt }) => claimedAt >= from)) return false;
  const count = countTo(howFar, newestFirst);
  if (count <= newestAtHand) return count <= newestFirst.length;
  // A tip that is not here may lie anywhere.
  const depthOf = (tip: EntryId): number => log.nodes.get(tip)?.depth ?? Number.POSITIVE_INFINITY;
  const deepest = Math.max(...closings.map(({ cut }) => Math.max(...cut.map(depthOf))));
  return (newestFirst[count - 1]?.depth ?? 0) > deepest;
}
