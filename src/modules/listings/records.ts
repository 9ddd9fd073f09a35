/** The listings that this phone has, as their entries fold to them. */
import { atHand } from '../../core/archive/partial.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { withWordsNow } from '../../core/listings/words.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupRecord, Records } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';

const none: Records = new Map();

/** The books, and beside them what the changed words of listings come to. */
export type Known = Pick<Context, 'state' | 'words'>;

/** Also one that a closing has put away: whoever has its id looks it up again. */
export function recordOf({ state, words }: Known, id: EntryId): ListingRecord | undefined {
  const record = state.records.get('listings')?.get(id)?.value as ListingRecord | undefined;
  return record && withWordsNow(record, words?.get(id));
}

/** Those that are not put away: all but such as were closed before the books were. In no order. */
export function* listingsAtHand({ state, words }: Known): Generator<readonly [EntryId, ListingRecord]> {
  for (const [id, { value }] of atHand<EntryId, GroupRecord>(state.records.get('listings') ?? none))
    yield [id, withWordsNow(value as ListingRecord, words?.get(id))];
}

/** Whose account it is; `null`: of a neighbour without a phone, or of the group. */
export const ownerOf = ({ accounts }: GroupState, account: AccountId): MemberId | null =>
  accounts.entrusted.has(account) ? (accounts.takenOver.get(account)?.member ?? null) : (account as string as MemberId);

/** Whoever went, or was put out, offers nothing any more. Asked of one account many times over. */
export function standingOwners(state: GroupState): (account: AccountId) => boolean {
  const known = new Map<AccountId, boolean>();
  return (account) => {
    const before = known.get(account);
    if (before !== undefined) return before;
    const owner = ownerOf(state, account);
    const stands = owner === null || cutoffOf(state, owner) === null;
    known.set(account, stands);
    return stands;
  };
}

/** Who wrote it down, where it is somebody else's. */
export const writtenBy = ({ account, by }: ListingRecord): MemberId | null =>
  by === null || accountOfMember(by) === account ? null : by;
