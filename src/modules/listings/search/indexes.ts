import type { GroupState } from '../../../core/state.ts';
import { type Known, listingsAtHand } from '../records.ts';
import { ListingIndex } from './listing-index.ts';

/** Made when somebody first searches; goes with the books it is of. */
const indexes = new WeakMap<GroupState, ListingIndex>();

/** The index of these books, with all that has changed since it was last asked. */
export function indexOf(known: Known): ListingIndex {
  const { state } = known;
  const index = indexes.get(state) ?? new ListingIndex();
  indexes.set(state, index);
  index.update(listingsAtHand(known));
  return index;
}
