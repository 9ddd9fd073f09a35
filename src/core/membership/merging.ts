/**
 * `member.merge` and `member.unmerge`: two records of one person, shown as one.
 *
 * Only what people see changes: balances and rights of both records stay where they are, so totals are the same before
 * and after, and taking it back loses nothing.
 */

import { compareText } from '../../lib/compare.ts';
import { insertSorted } from '../../lib/sorted.ts';
import { entryId, memberId, payloadOf, type Read } from '../fields.ts';
import type { MemberId } from '../ids.ts';
import { act } from '../mandates/act.ts';
import type { GroupState } from '../state.ts';
import { standsNow } from './standing.ts';
import type { Merge } from './state.ts';

const mergeShape = { kept: memberId, other: memberId };

export const mergeMembers = act<Read<typeof mergeShape>>({
  decode: payloadOf(mergeShape),
  enough: ['coordinator', 'members'],
  judge: ({ kept, other }) => (kept === other ? 'to-oneself' : null),
  onGroup: ({ kept, other }, { state, chain, entry }) => {
    const { claimedAt, id } = entry;
    state.membership.merges.set(id, { entry: id, kept, other, by: chain.member, claimedAt, undone: [] });
  },
});

const unmergeShape = { ref: entryId };

export const unmergeMembers = act<Read<typeof unmergeShape>>({
  decode: payloadOf(unmergeShape),
  enough: ['coordinator', 'members'],
  judge: ({ ref }, { state }) => (state.membership.merges.has(ref) ? null : 'no-such-merge'),
  onGroup: ({ ref }, { state, entry }) => {
    insertSorted(state.membership.merges.get(ref)?.undone ?? [], entry.id);
  },
});

/**
 * Merges that stand. Of two that fold the same record away, or that fold two records into one another, the lower id does:
 * then what is shown is one record, whoever merged them the other way round.
 */
export const standingMerges = (state: GroupState): Merge[] =>
  mergesAmong(
    [...state.membership.merges.values()].filter(
      ({ entry, undone }) => standsNow(state, entry) && !undone.some((id) => standsNow(state, id)),
    ),
  );

/** Of some that nobody took back, those that hold. */
export function mergesAmong(merges: readonly Merge[]): Merge[] {
  const standing: Merge[] = [];
  for (const merge of [...merges].sort((left, right) => compareText(left.entry, right.entry))) {
    const isFolded = standing.some(({ other }) => other === merge.other);
    if (!isFolded && shownBy(standing, merge.kept) !== merge.other) standing.push(merge);
  }
  return standing;
}

/** The record under which a member is shown: their own, or the one it was merged into. */
export const shownAs = (state: GroupState, member: MemberId): MemberId => shownBy(standingMerges(state), member);

function shownBy(merges: readonly Merge[], member: MemberId): MemberId {
  const into = merges.find(({ other }) => other === member);
  return into === undefined ? member : shownBy(merges, into.kept);
}
