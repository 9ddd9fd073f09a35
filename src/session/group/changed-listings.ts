import { atHand } from '../../core/archive/partial.ts';
import type { EntryId } from '../../core/ids.ts';
import type { GroupRecord } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';

/** Listings at hand whose words somebody changed. Other texts are put together when somebody opens them. */
export function* changedListings({ records, log }: GroupState): Generator<EntryId> {
  for (const [id] of atHand<EntryId, GroupRecord>(records.get('texts') ?? new Map()))
    if (log.nodes.get(id)?.kind === 'listing.post') yield id;
}
