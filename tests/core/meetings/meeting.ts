/** Short words for meetings: held, who is there, over. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type AccountId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { Phone } from '../cast.ts';
import type { Has } from '../keeping.ts';

export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
const bytesOf = (entry: VerifiedEntry): Uint8Array => idToBytes(idOf(entry));
export const accountsOf = (whom: readonly Has[]): Uint8Array[] => whom.map(({ account }) => idToBytes(account));

export const hold = (by: Phone, there: readonly Has[] = [], fields: CborMap = {}, whose: Has = by): VerifiedEntry =>
  by.sign('meeting.hold', {
    account: idToBytes(whose.account),
    title: 'Assembly',
    at: 1_790_000_000_000,
    agenda: ['The roof', 'The well'],
    present: accountsOf(there),
    ...fields,
  });

export const there = (by: Phone, meeting: VerifiedEntry, whom: readonly Has[]): VerifiedEntry =>
  by.sign('meeting.present', { ref: bytesOf(meeting), accounts: accountsOf(whom) });

export const end = (by: Phone, meeting: VerifiedEntry): VerifiedEntry =>
  by.sign('meeting.end', { ref: bytesOf(meeting) });

export const namesOf = (accounts: Iterable<AccountId> | null, phones: readonly Phone[]): string[] | null =>
  accounts && [...accounts].map((account) => phones.find((each) => each.account === account)?.name ?? account);
