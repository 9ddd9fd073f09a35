/** The records that this phone has of aid, and the listings that they speak of. */
import type { EntryId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { AidRecord, Details, HelpRecord } from './apply.ts';

const foundIn = <R>({ records }: GroupState, module: string, id: EntryId): R | undefined =>
  records.get(module)?.get(id)?.value as R | undefined;

/** As it is now; `null`: there is none. */
export const listingOf = (state: GroupState, id: EntryId): ListingRecord | null =>
  foundIn<ListingRecord>(state, 'listings', id) ?? null;

export const listingsAtHand = (state: GroupState): readonly (readonly [EntryId, ListingRecord])[] =>
  recordsAtHand<ListingRecord>(state, 'listings');

/** `null`: its holder has said no more than the listing does. */
export function detailsOf(state: GroupState, listing: EntryId): Details | null {
  const record = foundIn<AidRecord>(state, 'aid', listing);
  return record?.is === 'request' ? record.details : null;
}

export function helpOf(state: GroupState, id: EntryId): HelpRecord | null {
  const record = foundIn<AidRecord>(state, 'aid', id);
  return record?.is === 'help' ? record : null;
}

/** *at-hand*: what lies in the archive is left out. */
export type Of = 'all' | 'at-hand';

export const helpsOf = (state: GroupState, of: Of): readonly HelpRecord[] =>
  (of === 'all' ? recordsOf : recordsAtHand)<AidRecord | undefined>(state, 'aid').flatMap(([, record]) =>
    record?.is === 'help' ? [record] : [],
  );
