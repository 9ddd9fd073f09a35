/** From an answer to a listing to an agreement, and out of it again. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, type EntryId, idToBytes, type UnitId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { lacksToSell, maySellIn } from '../../core/marks/sellers.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { unitOf } from '../../core/membership/select.ts';
import { withMemoFor } from '../../core/memo-readers.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { DealRecord } from './apply.ts';
import { type AboutDeal, placeFor, wordsFault } from './drafting.ts';
import { dealMost } from './entries.ts';
import { listingOf } from './listing-of.ts';
import { type Drafts, refused } from './refusals.ts';
import { type Stage, standingOf } from './standing.ts';
import { isTaken } from './taken.ts';

export type BeginArgs = {
  readonly listing: EntryId;
  /** For whom: an account that this phone keeps; absent: its own member's. */
  readonly account?: AccountId;
  /** For the other party; '' for none. */
  readonly words: string;
};

export function begin({ listing, account, words }: BeginArgs, context: Context): Drafts {
  const parties = partiesOf({ listing, ...(account && { account }) }, context);
  if (!parties.ok) return parties;
  const fault = wordsFault(words);
  if (fault !== null) return refused(fault);
  const { from, to } = parties.value;
  const payload = { ref: idToBytes(listing), from: idToBytes(from), to: idToBytes(to) };
  return ok([withMemoFor({ kind: 'deal.begin', payload }, words, context, [from, to])]);
}

const underway: readonly Stage[] = ['talking', 'offered', 'agreed', 'delivered', 'received', 'contested'];

/** Who would provide and who would receive, by the listing as it is now. */
function partiesOf(
  { listing, account }: Omit<BeginArgs, 'words'>,
  context: Context,
): Result<{ readonly from: AccountId; readonly to: AccountId }, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const { state, now } = context;
  const listed = listingOf(state, listing);
  if (listed === null) return refused('deal.no-such-listing');
  const [own] = heldAccounts(context);
  const answering = account ?? (own as AccountId);
  if (answering === listed.account) return refused('deal.own-listing');
  if (!heldAccounts(context).has(answering)) return refused('deal.not-your-account');
  if (!isOffered(listed, now)) return refused('deal.listing-not-offered');
  if (!isDealt(listed)) return refused('deal.listing-for-nothing');
  if (isTaken(state, listing)) return refused('deal.listing-taken');
  if (isBegun(context, listing, answering)) return refused('deal.already-begun');
  return ok(
    listed.side === 'offer' ? { from: listed.account, to: answering } : { from: answering, to: listed.account },
  );
}

export const isOffered = ({ closed, paused, until }: ListingRecord, now: number): boolean =>
  !closed && !paused && (until === null || now < until);

/** What is for nothing is answered by mutual aid. A deal that was begun before its listing became so goes on. */
export const isDealt = ({ return: wanted }: ListingRecord): boolean => wanted !== 'nothing';

/** A second tap begins nothing. */
export const isBegun = ({ state }: Context, listing: EntryId, account: AccountId): boolean =>
  recordsAtHand<DealRecord | undefined>(state, 'market').some(
    ([, record]) =>
      record?.listing === listing &&
      (record.provider === account || record.receiver === account) &&
      underway.includes(standingOf(state, record).stage),
  );

export type SayArgs = AboutDeal & { readonly words: string };

export function say(args: SayArgs, context: Context): Drafts {
  const place = placeFor('say', args, context);
  if (!place.ok) return place;
  if (args.words.trim() === '') return refused('deal.words-missing');
  const fault = wordsFault(args.words);
  if (fault !== null) return refused(fault);
  return ok([withMemoFor({ kind: 'deal.say', payload: spoken(place.value) }, args.words, context, both(place.value))]);
}

type Voice = { readonly record: DealRecord; readonly side: 'provider' | 'receiver' };
const both = ({ record }: Voice): readonly AccountId[] => [record.provider, record.receiver];
const spoken = ({ record, side }: Voice) => ({ ref: idToBytes(record.id), account: idToBytes(record[side]) });

export type TermsArgs = AboutDeal & {
  /** Once for the whole, in minor units; `null`: none. */
  readonly price: { readonly unit: UnitId; readonly amount: number } | null;
  /** Something else, or what comes on top in cash; '' for none. */
  readonly other: string;
  /** When it would be, in words; '' for none. */
  readonly when: string;
};

export function terms(args: TermsArgs, context: Context): Drafts {
  const place = placeFor('terms', args, context);
  if (!place.ok) return place;
  const { price, other, when } = args;
  if (price !== null && unitOf(context.state, price.unit) === undefined) return refused('deal.unknown-unit');
  if (price !== null && !isSound(price.amount)) return refused('deal.amount-unsound');
  if (other.length > dealMost.other) return refused('deal.other-too-long', { most: dealMost.other });
  if (price !== null && place.value.side === 'provider' && !maySell(context, place.value.record))
    return refused('deal.not-a-seller');
  if (when.length > dealMost.when) return refused('deal.when-too-long', { most: dealMost.when });
  const said = { ...(other !== '' && { other }), ...(when !== '' && { when }) };
  const payload = { ...spoken(place.value), ...(price && { unit: price.unit, amount: price.amount }), ...said };
  return ok([{ kind: 'deal.terms', payload }]);
}

const isSound = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 1 && amount <= maxAmount;

/** As the rule will judge it, and by the clock: a mark whose day has passed is none. */
function maySell(context: Context, { provider }: DealRecord): boolean {
  const chain = signingChain(context);
  return chain.ok && maySellIn(context.state, chain.value, provider) && lacksToSell(context, provider) === null;
}

export type AgreeArgs = AboutDeal & {
  /** The offer that was read: another one may have taken its place meanwhile. */
  readonly terms: EntryId;
};

export function agree(args: AgreeArgs, context: Context): Drafts {
  const place = placeFor('agree', args, context);
  if (!place.ok) return place;
  const { record, standing } = place.value;
  if (standing.terms?.id !== args.terms) return refused('deal.terms-moved-on');
  if (isTaken(context.state, record.listing)) return refused('deal.listing-taken');
  const sells = place.value.side === 'provider' && standing.terms.price !== null;
  if (sells && !maySell(context, record)) return refused('deal.not-a-seller');
  return ok([{ kind: 'deal.agree', payload: { deal: idToBytes(record.id), ref: idToBytes(args.terms) } }]);
}

export type CancelArgs = AboutDeal & {
  /** Why, for the other party; '' for none. */
  readonly words: string;
};

export function cancel(args: CancelArgs, context: Context): Drafts {
  const place = placeFor('cancel', args, context);
  if (!place.ok) return place;
  const fault = wordsFault(args.words);
  if (fault !== null) return refused(fault);
  return ok([
    withMemoFor({ kind: 'deal.cancel', payload: spoken(place.value) }, args.words, context, both(place.value)),
  ]);
}
