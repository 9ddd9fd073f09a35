/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../accounts/custody/state.ts';
import type { EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { payloadOfKind } from '../log.ts';
import { maySellIn } from '../marks/sellers.ts';
import { unitOf } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import type { PostPayload, SetPayload } from './entries.ts';

export const rejectionCodes = [
  'listings.no-such-listing',
  'listings.not-your-account',
  'listings.unknown-unit',
  'listings.price-without-units',
  'listings.not-a-seller',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

export const onlyTheHolderPosts: Rule<PostPayload> = ({ account }, { chain }) =>
  holdsAccount(chain, account) ? null : 'listings.not-your-account';

/** Whoever keeps the account now: not always who posted it. */
export const onlyTheHolderChanges: Rule<Pick<SetPayload, 'ref'>> = ({ ref }, { state, chain }) => {
  const posted = postOf(state, ref);
  if (posted === null) return 'listings.no-such-listing';
  return holdsAccount(chain, posted.account) ? null : 'listings.not-your-account';
};

export const theUnitIsTheGroups: Rule<PostPayload | SetPayload> = ({ price }, { state }) =>
  price !== null && unitOf(state, price.unit) === undefined ? 'listings.unknown-unit' : null;

/** Of a change it is not asked: what its listing is for may be changed apart from it, on another phone. */
export const onlyUnitsHaveAPrice: Rule<PostPayload> = ({ price, return: wanted }) =>
  price !== null && wanted !== 'units' ? 'listings.price-without-units' : null;

/**
 * Of a change it is not asked either: of two that make an offer for units together, each alone makes none. Whoever sells all the same is
 * stopped where they bind themselves: `deal.terms` and `deal.agree`.
 */
export const onlySellersOffer: Rule<PostPayload> = ({ account, side, return: wanted }, { state, chain }) =>
  side !== 'offer' || wanted !== 'units' || maySellIn(state, chain, account) ? null : 'listings.not-a-seller';

/** What was posted by this entry; `null`: it is no valid listing. */
export const postOf = ({ log }: GroupState, id: EntryId): PostPayload | null =>
  payloadOfKind<PostPayload>(log, 'listing.post', id);
