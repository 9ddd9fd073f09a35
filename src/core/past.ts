import type { EntryId } from './ids.ts';
import type { GroupState } from './state.ts';

/**
 * What follows from an entry and all that it builds upon, which never changes: so the long walk over them is made once. Not for what news
 * that come later may change. Of an entry that is not there yet, nothing is kept.
 */
export function followingFrom<T, A extends readonly unknown[]>(
  reckon: (state: GroupState, id: EntryId, ...more: A) => T,
): (state: GroupState, id: EntryId, ...more: A) => T {
  const known = new WeakMap<GroupState, Map<EntryId, { readonly is: T }>>();
  return (state, id, ...more) => {
    const ofState = known.get(state) ?? new Map<EntryId, { readonly is: T }>();
    known.set(state, ofState);
    const found = ofState.get(id) ?? { is: reckon(state, id, ...more) };
    if (state.log.nodes.has(id)) ofState.set(id, found);
    return found.is;
  };
}
