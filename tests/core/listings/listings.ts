/** Short words for listings: what a sound one says, posting it and changing it. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { ListingRecord } from '../../../src/core/listings/record.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { Phone } from '../cast.ts';
import type { Has } from '../keeping.ts';

/** Everything that has to be said. */
export const posting = ({ account }: Has, more: CborMap = {}): CborMap => ({
  account: idToBytes(account),
  side: 'offer',
  return: 'units',
  title: 'Bread',
  category: 'food',
  ...more,
});

export const post = (by: Phone, more: CborMap = {}, whose: Has = by): VerifiedEntry =>
  by.sign('listing.post', posting(whose, more));

export const change = (by: Phone, { entry }: VerifiedEntry, fields: CborMap): VerifiedEntry =>
  by.sign('listing.set', { ref: idToBytes(entry.id), ...fields });

export const listingIn = (state: GroupState, { entry }: VerifiedEntry): ListingRecord =>
  state.records.get('listings')?.get(entry.id)?.value as ListingRecord;
