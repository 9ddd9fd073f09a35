/** How far an entry has got, judged by what came back signed. (protocol §12, "carried to N") */
import type { EntryId, MemberId } from './ids.ts';
import type { GroupState } from './state.ts';

/** The entry itself and all that build on it, directly or through others. */
export function builtUpon(state: GroupState, id: EntryId): Set<EntryId> {
  const reached = new Set<EntryId>([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const dependent of state.log.nodes.get(at)?.dependents ?? []) {
      if (reached.has(dependent)) continue;
      reached.add(dependent);
      open.push(dependent);
    }
  }
  return reached;
}

/** What a device said that it holds: the newest entries it knew, of every chain. */
export type Have = { readonly member: MemberId; readonly tips: readonly EntryId[] };

/** Other members who have shown, by what they signed, that they hold this entry. */
export function carriedTo(state: GroupState, id: EntryId, haves: readonly Have[]): Set<MemberId> {
  const author = state.log.nodes.get(id)?.member ?? null;
  const reached = builtUpon(state, id);
  const members = new Set<MemberId>();
  for (const each of reached) {
    const member = state.log.nodes.get(each)?.member ?? null;
    if (member !== null && member !== author) members.add(member);
  }
  for (const { member, tips } of haves) {
    if (member !== author && tips.some((tip) => reached.has(tip))) members.add(member);
  }
  return members;
}
