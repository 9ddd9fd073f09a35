/** The listings that this phone has, as their entries fold to them. */
import { atHand } from '../../core/archive/partial.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { GroupRecord, Records } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';

const none: Records = new Map();

/** Also one that a closing has put away: whoever has its id looks it up again. */
export const recordOf = ({ records }: GroupState, id: EntryId): ListingRecord | undefined =>
  records.get('listings')?.get(id)?.value as ListingRecord | undefined;

/** Those that are not put away: all but such as were closed before the books were. In no order. */
export function* listingsAtHand({ records }: GroupState): Generator<readonly [EntryId, ListingRecord]> {
  for (const [id, { value }] of atHand<EntryId, GroupRecord>(records.get('listings') ?? none))
    yield [id, value as ListingRecord];
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
