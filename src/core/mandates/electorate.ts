import type { EntryId, MemberId } from '../ids.ts';
import { pastOf } from '../log.ts';
import { type Part, stands } from '../restrictions.ts';
import type { GroupState } from '../state.ts';

/**
 * Everybody who was a member, as far as an entry's author had heard: who had come in and had not left or been removed.
 * The electorate of a proposal is the one at the proposal, so that nobody's vote changes in weight while it is open. (§7)
 */
export const electorateAt = (state: GroupState, id: EntryId): Set<MemberId> =>
  electorateIn(state, pastOf(state.log, [id]));

export function electorateIn(state: GroupState, past: ReadonlySet<EntryId>): Set<MemberId> {
  const inPast: Part = (each) => past.has(each);
  const members = new Set<MemberId>();
  const gone = new Set<MemberId>();
  for (const each of past) {
    const node = state.log.nodes.get(each);
    if (node?.seq === 0 && node.member !== null && node.verdict.is === 'valid') members.add(node.member);
    const ended = state.restrictions.byEntry.get(each);
    if (ended?.is === 'cutoff' && ended.device === null && stands(state, ended, inPast)) gone.add(ended.member);
  }
  for (const member of gone) members.delete(member);
  return members;
}
