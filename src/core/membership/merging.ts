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

/** Merges that stand. Of two that fold the same record away, the lower id does. */
export function standingMerges(state: GroupState): Merge[] {
  const folded = new Set<MemberId>();
  return [...state.membership.merges.values()]
    .filter((merge) => merge.undone.length === 0 && standsNow(state, merge.entry))
    .sort((left, right) => compareText(left.entry, right.entry))
    .filter(({ other }) => !folded.has(other) && folded.add(other));
}

/** The record under which a member is shown: their own, or the one it was merged into. */
export function shownAs(state: GroupState, member: MemberId): MemberId {
  const merges = standingMerges(state);
  const seen = new Set<MemberId>([member]);
  let at = member;
  for (let into = intoOf(merges, at); into !== undefined && !seen.has(into); into = intoOf(merges, at)) {
    seen.add(into);
    at = into;
  }
  return at;
}

const intoOf = (merges: readonly Merge[], member: MemberId): MemberId | undefined =>
  merges.find((merge) => merge.other === member)?.kept;
