/** What screens are told of marks: who carries which, given by whom and until when. */
import { accountStands, currentAccount } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { criteriaNow } from '../../core/marks/criteria.ts';
import { lacksToSell, sellersMarkNow } from '../../core/marks/sellers.ts';
import { isPast, marksOf, organisationMark } from '../../core/marks/standing.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';

/** What a helper can do. The app has words for all of these; a group may have marks of its own: then the id is the word. */
const helpersMarks = ['childcare', 'driving', 'care', 'first-aid', 'keys'] as const;
/** What somebody is: one who may sell, and an organisation. */
const standings = ['seller', organisationMark] as const;
const ownWords: ReadonlySet<string> = new Set([...helpersMarks, ...standings]);

export type MarkView = {
  /** Two coordinators who were apart may each have given it. */
  readonly ids: readonly EntryId[];
  readonly account: AccountId;
  readonly mark: string;
  /** Until when the longest of them is good, ms; `null`: without end. */
  readonly until: number | null;
  readonly past: boolean;
  /** Who gave the first of them; `null`: the group did, by a vote. */
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

/** What a mark is about, in the order in which one chooses. */
export type OfferedMarks = {
  readonly criteria: readonly string[];
  readonly standings: readonly string[];
  readonly helping: readonly string[];
};

export type MarksView = {
  readonly given: readonly MarkView[];
  readonly offered: OfferedMarks;
  /** This phone's member is a coordinator. */
  readonly mayGive: boolean;
  /** The mark that the group asks of those who sell; `null`: everybody may. */
  readonly wanted: string | null;
};

/** Of those who are in the group. */
export function marks(_: Record<string, never>, context: Context): MarksView {
  const { state } = context;
  const chain = signingChain(context);
  const given = givenNow(context);
  const criteria = criteriaNow(state);
  const own = given.map(({ mark }) => mark).filter((mark) => !ownWords.has(mark) && !criteria.includes(mark));
  return {
    given,
    offered: { criteria, standings, helping: [...helpersMarks, ...new Set(own)] },
    mayGive: chain.ok && isCoordinator(state, chain.value),
    wanted: sellersMarkNow(state),
  };
}

function givenNow({ state, now }: Pick<Context, 'state' | 'now'>): readonly MarkView[] {
  const given = new Map<string, MarkView>();
  for (const each of marksOf(state)) {
    if (!accountStands(state, each.account)) continue;
    const key = `${each.account}/${each.mark}`;
    const known = given.get(key);
    const until = known === undefined ? each.until : later(known.until, each.until);
    const { account, mark, by, claimedAt } = each;
    const first = known !== undefined && known.claimedAt <= claimedAt ? known : { by, claimedAt };
    const ids = [...(known?.ids ?? []), each.id];
    given.set(key, { account, mark, by: first.by, claimedAt: first.claimedAt, ids, until, past: isPast(until, now) });
  }
  return [...given].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, view]) => view);
}

const later = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : Math.max(left, right);

/** Those that an account carries now, whoever kept it when they were given. */
const carriedBy = (context: Context, account: AccountId): readonly MarkView[] =>
  givenNow(context).filter(
    (each) => !each.past && currentAccount(context.state, each.account) === currentAccount(context.state, account),
  );

export type SellerView = {
  /** The mark that the group asks of those who sell; `null`: everybody may. */
  readonly wanted: string | null;
  /** Accounts of this phone that lack it now. */
  readonly lacking: readonly AccountId[];
};

/** Asked before somebody fills in a form. */
export function seller(_: Record<string, never>, context: Context): SellerView {
  const { state } = context;
  return {
    wanted: sellersMarkNow(state),
    lacking: [...heldAccounts(context)].filter((account) => lacksToSell(context, account) !== null),
  };
}

export type OfListingView = {
  readonly account: AccountId;
  /** Criteria that stand now, by the group's list. */
  readonly criteria: readonly MarkView[];
  /** It offers something for units, and this mark, which sellers need by now, is not there; `null`: all is well. */
  readonly lacks: string | null;
};

/** What stands on the page of a listing about whoever has it. Wrapped: to a screen a bare `null` is no answer yet. */
export function ofListing(
  { listing: id }: { readonly listing: EntryId },
  context: Context,
): { readonly about: OfListingView | null } {
  const { state } = context;
  const listing = state.records.get('listings')?.get(id)?.value as ListingRecord | undefined;
  if (listing === undefined) return { about: null };
  const list = criteriaNow(state);
  const criteria = carriedBy(context, listing.account).filter(({ mark }) => list.includes(mark));
  const sells = listing.side === 'offer' && listing.return === 'units';
  return { about: { account: listing.account, criteria, lacks: sells ? lacksToSell(context, listing.account) : null } };
}
