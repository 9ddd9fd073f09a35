import { atHand } from '../../core/archive/partial.ts';
import type { EntryId } from '../../core/ids.ts';
import type { GroupRecord } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';

const entryIdLength = 64;

/** Listings at hand whose words somebody changed. The agreement, which is no listing's, goes by its name. */
export function* changedListings({ records }: GroupState): Generator<EntryId> {
  for (const [id] of atHand<EntryId, GroupRecord>(records.get('texts') ?? new Map()))
    if (id.length === entryIdLength) yield id;
}
