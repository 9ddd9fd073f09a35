/** What screens read of what people have and need. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { hiddenNow } from '../../core/cases/standing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { ListingRecord, Return, Side } from '../../core/listings/record.ts';
import type { Context } from '../../core/module.ts';
import { compareText } from '../../lib/compare.ts';
import { type BuiltInCategory, picturesNow } from './categories.ts';
import { listingsAtHand, ownerOf, recordOf, standingOwners, writtenBy } from './records.ts';
import { indexOf } from './search/indexes.ts';
import { type Wanted, wantedOf } from './wanted.ts';

export type ListingView = Wanted & {
  readonly id: EntryId;
  /** Which of the app's pictures its category has; `null`: none of them. */
  readonly picture: BuiltInCategory | null;
  readonly paused: boolean;
  readonly closed: boolean;
  /** Its time is over. */
  readonly past: boolean;
  /** My own, or of an account that this phone keeps. */
  readonly mine: boolean;
  /** Who wrote it down, when that is not whose it is. */
  readonly by: MemberId | null;
  readonly claimedAt: number;
  readonly changedAt: number;
  /** What its words stand on: handed back with a change of them. */
  readonly base: readonly EntryId[];
};

export type FindArgs = {
  /** Words of it, as far as they were typed; `''`: all of them. */
  readonly text: string;
  /** `null` in this and the next ones: any. */
  readonly side: Side | null;
  readonly returns: readonly Return[] | null;
  readonly category: string | null;
  /** *mine* are also those that nobody else is shown: paused, closed, or over. */
  readonly whose: 'mine' | 'others' | 'all';
  readonly member: MemberId | null;
  /** How many of them to tell. */
  readonly most: number;
};

export type Found = {
  readonly rows: readonly ListingView[];
  /** How many there are in all. */
  readonly all: number;
};

/** Without words the newest first, with words what fits them best; of what fits alike the newest. */
export function find(args: FindArgs, context: Context): Found {
  const { now } = context;
  const held = heldAccounts(context);
  const isWanted = wantedBy(args, context, held);
  const found = (args.text.trim() === '' ? unscored(context) : indexOf(context).search(args.text)).filter(isWanted);
  // A clock that is ahead puts nothing above what is new to everybody.
  const freshness = ({ changedAt }: ListingRecord): number => Math.min(changedAt, now);
  found.sort(
    (left, right) =>
      right.score - left.score || freshness(right.record) - freshness(left.record) || compareText(left.id, right.id),
  );
  const view = viewer(context);
  return { rows: found.slice(0, args.most).map(({ id, record }) => view(id, record)), all: found.length };
}

export const unscored = (context: Context) =>
  Array.from(listingsAtHand(context), ([id, record]) => ({ id, record, score: 0 }));

export function wantedBy(
  { side, returns, category, whose, member }: Omit<FindArgs, 'text' | 'most'>,
  { state, now, blocked }: Context,
  held: ReadonlySet<AccountId>,
): (each: { readonly id: EntryId; readonly record: ListingRecord }) => boolean {
  const stands = standingOwners(state);
  const hidden = hiddenNow(state);
  return ({ id, record }) => {
    if (whose !== 'mine' && blocked?.has(record.account)) return false;
    if (side !== null && record.side !== side) return false;
    if (returns !== null && !returns.includes(record.return)) return false;
    if (category !== null && record.category !== category) return false;
    if (member !== null && ownerOf(state, record.account) !== member) return false;
    if (whose !== 'all' && (whose === 'mine') !== held.has(record.account)) return false;
    return whose === 'mine' || (isListed(record, now) && stands(record.account) && !hidden.has(id));
  };
}

const isPast = ({ until }: ListingRecord, now: number): boolean => until !== null && until <= now;
const isListed = (record: ListingRecord, now: number): boolean =>
  !record.paused && !record.closed && !isPast(record, now);

/** One of them, whether or not it is listed; `null`: this phone does not know it. */
export function listing({ id }: { readonly id: EntryId }, context: Context): { readonly listing: ListingView | null } {
  const record = recordOf(context, id);
  return { listing: record === undefined ? null : viewer(context)(id, record) };
}

function viewer(context: Context): (id: EntryId, record: ListingRecord) => ListingView {
  const { state, now, words } = context;
  const held = heldAccounts(context);
  const pictureOf = picturesNow(state);
  return (id, record) => ({
    ...wantedOf(record),
    id,
    picture: pictureOf(record.category),
    paused: record.paused,
    closed: record.closed,
    past: isPast(record, now),
    mine: held.has(record.account),
    by: writtenBy(record),
    claimedAt: record.claimedAt,
    changedAt: record.changedAt,
    base: words?.get(id)?.base ?? [],
  });
}
