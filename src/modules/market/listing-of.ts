import type { EntryId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import type { GroupState } from '../../core/state.ts';

/** As it is now; `null`: there is none. */
export const listingOf = (state: GroupState, id: EntryId): ListingRecord | null =>
  (state.records.get('listings')?.get(id)?.value as ListingRecord | undefined) ?? null;
