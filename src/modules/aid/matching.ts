/**
 * Who could help, and whom one could help: reckoned on the phone from what everybody may read, each with its reasons. Two phones that
 * hold the same say the same. Nobody is ranked by how they were thanked; whoever helped much of late comes last.
 */
import { accountStands, currentAccount } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { hiddenNow } from '../../core/cases/standing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { hasMark } from '../../core/marks/standing.ts';
import { policySaid } from '../../core/membership/policies.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import { foldForSearch } from '../../lib/fold-for-search.ts';
import type { Details, HelpRecord } from './apply.ts';
import { isOpen } from './helping.ts';
import { detailsOf, helpsOf, listingOf, listingsAtHand } from './records.ts';
import { counts, fillingOf, isFull, stageOf } from './standing.ts';

/** The group may do without: a policy, which no rule reads. */
export const matchingKey = 'aid.matching';

const mostHelpers = 10;
const mostForMe = 3;
export const latelyDays = 90;
const latelyMs = latelyDays * 24 * 3_600_000;

/** A sentence of the screen: its name, and what stands in it. */
export type Reason =
  | { readonly code: 'offers-such'; readonly values: { readonly title: string } }
  | { readonly code: 'helped-before'; readonly values: { readonly times: number } }
  | { readonly code: 'near'; readonly values: { readonly place: string } }
  | { readonly code: 'has-mark'; readonly values: { readonly mark: string } }
  | { readonly code: 'helped-lately'; readonly values: { readonly times: number; readonly days: number } }
  | { readonly code: 'urgent'; readonly values: { readonly urgency: 'today' | 'week' } }
  | { readonly code: 'wants-more'; readonly values: { readonly left: number } };

export type Match = { readonly account: AccountId; readonly reasons: readonly Reason[] };
export type MatchesView = {
  /** `false`: the group does without. */
  readonly on: boolean;
  readonly rows: readonly Match[];
};

export type ForMe = {
  readonly listing: EntryId;
  readonly title: string;
  readonly category: string;
  readonly account: AccountId;
  /** For whom it would be: this phone's member, or an account that it keeps. */
  readonly mine: AccountId;
  readonly urgency: Details['urgency'];
  readonly reasons: readonly Reason[];
};
export type ForMeView = { readonly on: boolean; readonly rows: readonly ForMe[] };

export const isMatching = (state: GroupState): boolean => policySaid(state, matchingKey) !== false;

/** For a need: those who offer such a thing or have helped with it, whoever is near first, and whoever helped least of late. */
export function matches({ listing }: { readonly listing: EntryId }, context: Context): MatchesView {
  const { state, now } = context;
  if (!isMatching(state)) return { on: false, rows: [] };
  const need = listingOf(state, listing);
  if (need === null || need.side !== 'need') return { on: true, rows: [] };
  const known = knowledgeOf(context, 'all');
  const mark = detailsOf(state, listing)?.mark ?? null;
  const helps = helpsByListing(state).get(listing) ?? [];
  const mayHelp = (account: AccountId): boolean =>
    account !== currentAccount(state, need.account) &&
    !context.blocked?.has(account) &&
    accountStands(state, account) &&
    !isAnswered(state, account, helps) &&
    (mark === null || hasMark({ state, now }, account, mark));
  const rows = [...known.keys()].flatMap((account) => {
    const about = known.get(account);
    const fits = about && fittingReasons(about, need.category);
    if (!about || !fits || fits.length === 0 || !mayHelp(account)) return [];
    const near = nearReasons(about, need.place);
    const marked: readonly Reason[] = mark === null ? [] : [{ code: 'has-mark', values: { mark } }];
    const helped: Reason = { code: 'helped-lately', values: { times: about.lately, days: latelyDays } };
    const lately = keeps(context, account) ? [] : [helped];
    return [{ account, near: near.length, lately: about.lately, reasons: [...fits, ...near, ...marked, ...lately] }];
  });
  rows.sort(
    (left, right) =>
      right.near - left.near ||
      left.lately - right.lately ||
      right.reasons.length - left.reasons.length ||
      compareText(left.account, right.account),
  );
  return { on: true, rows: rows.slice(0, mostHelpers).map(({ account, reasons }) => ({ account, reasons })) };
}

const urgencies: readonly Details['urgency'][] = ['today', 'week', 'whenever'];

/** Three needs of others that fit what this phone's member, or somebody whose account it keeps, offers or has done. */
export function forMe(_: Record<string, never>, context: Context): ForMeView {
  const { state } = context;
  if (!isMatching(state)) return { on: false, rows: [] };
  const known = knowledgeOf(context, 'at-hand');
  const held = [...heldAccounts(context)];
  const helps = helpsByListing(state);
  const hidden = hiddenNow(state);
  const rows = listingsAtHand(state).flatMap(([id, need]) => {
    if (need.return !== 'nothing' || need.side !== 'need' || hidden.has(id)) return [];
    if (!isWanted(context, need) || held.includes(need.account) || context.blocked?.has(need.account)) return [];
    const [best] = held.flatMap((mine) => rowOf(context, id, need, mine, known.get(mine), helps.get(id) ?? []) ?? []);
    return best === undefined ? [] : [best];
  });
  rows.sort(
    (left, right) =>
      urgencies.indexOf(left.urgency) - urgencies.indexOf(right.urgency) ||
      right.reasons.length - left.reasons.length ||
      compareText(left.listing, right.listing),
  );
  return { on: true, rows: rows.slice(0, mostForMe) };
}

const isWanted = ({ state, now }: Pick<Context, 'state' | 'now'>, need: ListingRecord): boolean =>
  isOpen(need, now) && accountStands(state, need.account);

function rowOf(
  context: Context,
  listing: EntryId,
  need: ListingRecord,
  mine: AccountId,
  about: Knowledge | undefined,
  helps: readonly HelpRecord[],
): ForMe | null {
  const { state, now } = context;
  const fits = about === undefined ? [] : fittingReasons(about, need.category);
  if (about === undefined || fits.length === 0 || isAnswered(state, mine, helps)) return null;
  const details = detailsOf(state, listing);
  if (details !== null && details.mark !== null && !hasMark({ state, now }, mine, details.mark)) return null;
  const filling = fillingOf(state, listing, helps);
  const isPast = filling.shifts.length > 0 && filling.shifts.every(({ to }) => to <= now);
  if (isFull(filling) || isPast) return null;
  const urgency = details?.urgency ?? 'whenever';
  const pressing: readonly Reason[] = urgency === 'whenever' ? [] : [{ code: 'urgent', values: { urgency } }];
  const left = filling.wanted - filling.accepted;
  const more: readonly Reason[] = left > 1 ? [{ code: 'wants-more', values: { left } }] : [];
  const { title, category, account } = need;
  const reasons = [...fits, ...nearReasons(about, need.place), ...pressing, ...more];
  return { listing, title, category, account, mine, urgency, reasons };
}

/** Also one who was declined, or withdrew, is not asked again. */
const isAnswered = (state: GroupState, account: AccountId, helps: readonly HelpRecord[]): boolean =>
  helps.some(({ helper }) => currentAccount(state, helper) === account || helper === account);

function helpsByListing(state: GroupState): ReadonlyMap<EntryId, readonly HelpRecord[]> {
  const found = new Map<EntryId, HelpRecord[]>();
  for (const help of helpsOf(state, 'at-hand')) {
    const known = found.get(help.listing);
    if (known === undefined) found.set(help.listing, [help]);
    else known.push(help);
  }
  return found;
}

/** What is known of one account. */
type Knowledge = {
  /** The title of one thing that it offers, by category. */
  readonly offers: Map<string, string>;
  /** Where it has or needs something, in words. */
  readonly places: Set<string>;
  /** How often it has helped, by category. */
  readonly helped: Map<string, number>;
  /** How often it helped, or is to help, of late. */
  lately: number;
};

const fittingReasons = ({ offers, helped }: Knowledge, category: string): readonly Reason[] => {
  const [title, times] = [offers.get(category), helped.get(category)];
  return [
    ...(title === undefined ? [] : [{ code: 'offers-such', values: { title } } as const]),
    ...(times === undefined ? [] : [{ code: 'helped-before', values: { times } } as const]),
  ];
};

/** Places are known by their names alone: near is who names the same one, or a part of it. */
function nearReasons({ places }: Knowledge, wanted: string): readonly Reason[] {
  const place = [...places].sort(compareText).find((each) => isSamePlace(each, wanted));
  return place === undefined ? [] : [{ code: 'near', values: { place } }];
}

function isSamePlace(one: string, other: string): boolean {
  const [left, right] = [foldForSearch(one), foldForSearch(other)];
  if (left === '' || right === '') return false;
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

/** Whoever does not want to be shown how they helped is not proposed for it; what they offer is on the list. */
const keeps = ({ keepsStanding }: Context, account: AccountId): boolean =>
  keepsStanding?.(account as string as MemberId) === true;

/** By account, as its owner has it now. */
function knowledgeOf(context: Context, of: 'all' | 'at-hand'): ReadonlyMap<AccountId, Knowledge> {
  const { state, now } = context;
  const known = new Map<AccountId, Knowledge>();
  const about = (account: AccountId): Knowledge => {
    const owner = currentAccount(state, account);
    const before = known.get(owner);
    if (before !== undefined) return before;
    const made: Knowledge = { offers: new Map(), places: new Set(), helped: new Map(), lately: 0 };
    known.set(owner, made);
    return made;
  };
  for (const [, listed] of listingsAtHand(state)) {
    if (!isWanted({ state, now }, listed)) continue;
    const { offers, places } = about(listed.account);
    if (listed.place !== '') places.add(listed.place);
    if (listed.side !== 'offer') continue;
    if (!offers.has(listed.category)) offers.set(listed.category, listed.title);
  }
  for (const record of helpsOf(state, of)) {
    if (!counts(state, record)) continue;
    const helper = about(record.helper);
    if (now - record.changedAt < latelyMs) helper.lately += 1;
    const category = stageOf(state, record) === 'completed' ? listingOf(state, record.listing)?.category : undefined;
    if (category !== undefined && !keeps(context, currentAccount(state, record.helper)))
      helper.helped.set(category, (helper.helped.get(category) ?? 0) + 1);
  }
  return known;
}
