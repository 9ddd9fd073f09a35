/** Which of several changes stands, when each names the one that it replaces. (protocol §4, §8) */
import { compareText } from '../lib/compare.ts';
import type { EntryId } from './ids.ts';

type Change = {
  readonly entry: EntryId;
  /** `null`: nothing was said before. */
  readonly replaces: EntryId | null;
  /** By a vote of the members, and not by coordinators. */
  readonly voted: boolean;
};

/**
 * Follows the changes from the first on: of those that replace the same one a vote beats coordinators, then the lower id
 * stands, and what replaced that one goes on from there. So whoever lost once does not come back when others decide again.
 * `standing` are those to choose from; a change that replaced another than these counts as replacing the one before that.
 */
export function standingOf<C extends Change>(standing: readonly C[], all: ReadonlyMap<EntryId, C>): C | null {
  const known = new Set(standing.map(({ entry }) => entry));
  const following = new Map<EntryId | null, C[]>();
  for (const change of standing) {
    let before = change.replaces;
    while (before !== null && !known.has(before)) before = all.get(before)?.replaces ?? null;
    following.set(before, [...(following.get(before) ?? []), change]);
  }
  const path: C[] = [];
  for (;;) {
    const last = path.at(-1) ?? null;
    const [next] = (following.get(last?.entry ?? null) ?? []).sort(better);
    if (next === undefined) return last;
    path.push(next);
  }
}

/** Of two that replace the same one: negative when the left one stands. */
export const better = (left: Change, right: Change): number =>
  Number(right.voted) - Number(left.voted) || compareText(left.entry, right.entry);
