/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { postOf } from '../../core/listings/rules.ts';
import { nodeOfKind, payloadOfKind } from '../../core/log.ts';
import { maySellIn } from '../../core/marks/sellers.ts';
import { unitOf } from '../../core/membership/select.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import type {
  BeginPayload,
  DeliverPayload,
  RatePayload,
  ReplyPayload,
  ReturnedPayload,
  RevealPayload,
  StepPayload,
  TermsPayload,
} from './entries.ts';
import { sealOf } from './seal.ts';

export const rejectionCodes = [
  'deal.no-such-listing',
  'deal.own-listing',
  'deal.not-of-that-listing',
  'deal.not-your-account',
  'deal.no-such-deal',
  'deal.not-a-party',
  'deal.unknown-unit',
  'deal.not-a-seller',
  'deal.no-such-terms',
  'deal.own-terms',
  'deal.not-agreed',
  'deal.not-the-provider',
  'deal.no-such-delivery',
  'deal.not-the-receiver',
  'deal.not-alone',
  'deal.no-such-payment',
  'deal.no-such-rating',
  'deal.not-yours',
  'deal.seal-differs',
  'deal.no-such-feedback',
  'deal.not-the-rated',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

/**
 * Which of the two has the listing is known; who provides is by the word of whoever answers it, for the listing may be changed
 * from an offer to a need on another phone meanwhile. Nobody is bound by it: the other agrees or does not.
 */
export const somebodyAnswersForTheirs: Rule<BeginPayload> = ({ ref, from, to }, { state, chain }) => {
  const listing = postOf(state, ref);
  if (listing === null) return 'deal.no-such-listing';
  if (from === to) return 'deal.own-listing';
  if (from !== listing.account && to !== listing.account) return 'deal.not-of-that-listing';
  return holdsAccount(chain, from === listing.account ? to : from) ? null : 'deal.not-your-account';
};

type Spoken = { readonly ref: EntryId; readonly account: AccountId };

export const onlyAPartySpeaks: Rule<Spoken> = ({ ref, account }, { state, chain }) => {
  const deal = dealOf(state, ref);
  if (deal === null) return 'deal.no-such-deal';
  if (account !== deal.from && account !== deal.to) return 'deal.not-a-party';
  return holdsAccount(chain, account) ? null : 'deal.not-your-account';
};

export const theUnitIsTheGroups: Rule<TermsPayload> = ({ unit }, { state }) =>
  unit !== null && unitOf(state, unit) === undefined ? 'deal.unknown-unit' : null;

/** Whoever would provide and asks units for it sells. What the other proposes binds nobody. */
export const onlySellersAskUnits: Rule<TermsPayload> = ({ ref, account, unit }, { state, chain }) => {
  const sells = unit !== null && dealOf(state, ref)?.from === account;
  return !sells || maySellIn(state, chain, account) ? null : 'deal.not-a-seller';
};

/** And whoever would provide and says yes to units. Who agrees to what a seller asked is no seller. */
export const onlySellersAgree: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const terms = payloadOfKind<TermsPayload>(state.log, 'deal.terms', ref);
  const from = dealOf(state, id)?.from;
  const sells = from !== undefined && terms !== null && terms.unit !== null && terms.account !== from;
  return !sells || maySellIn(state, chain, from) ? null : 'deal.not-a-seller';
};

/** Whoever keeps both accounts agrees with itself, as both neighbours told it to. */
export const onlyTheOtherAgrees: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const terms = payloadOfKind<TermsPayload>(state.log, 'deal.terms', ref);
  const deal = terms?.ref === id ? dealOf(state, id) : null;
  if (terms === null || deal === null) return 'deal.no-such-terms';
  if (holdsAccount(chain, otherThan(deal, terms.account))) return null;
  return holdsAccount(chain, terms.account) ? 'deal.own-terms' : 'deal.not-a-party';
};

export const onlyTheProviderDelivers: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const deal = dealWith(state, 'deal.agree', id, ref);
  if (deal === null) return 'deal.not-agreed';
  return holdsAccount(chain, deal.from) ? null : 'deal.not-the-provider';
};

export const onlyTheReceiverConfirms: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const deal = dealWith(state, 'deal.deliver', id, ref);
  if (deal === null) return 'deal.no-such-delivery';
  return holdsAccount(chain, deal.to) ? null : 'deal.not-the-receiver';
};

export const onlyTheProviderClosesAlone: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const deal = dealWith(state, 'deal.deliver', id, ref);
  if (deal === null) return 'deal.no-such-delivery';
  return holdsAccount(chain, deal.from) ? null : 'deal.not-the-provider';
};

export const onlyTheReceiverContests: Rule<StepPayload> = ({ deal: id, ref }, { state, chain }) => {
  const deal = dealWith(state, 'deal.alone', id, ref);
  if (deal === null) return 'deal.not-alone';
  return holdsAccount(chain, deal.to) ? null : 'deal.not-the-receiver';
};

/** By the word of whoever was paid: else one payment would be said to be for one deal after the other. */
export const onlyThePaidSaysWhatFor: Rule<ReturnedPayload> = ({ ref, refs }, { state, chain }) => {
  const deal = dealOf(state, ref);
  if (deal === null) return 'deal.no-such-deal';
  const [payment] = refs;
  const isPayment = (['pay', 'record'] as const).some(
    (kind) => payment && nodeOfKind(state.log, kind, payment) !== null,
  );
  if (!isPayment) return 'deal.no-such-payment';
  return holdsAccount(chain, deal.from) ? null : 'deal.not-the-provider';
};

/** Also whoever wrote it down for an account that another phone keeps by now. */
export const onlyItsAuthorReveals: Rule<RevealPayload> = ({ deal: id, ref, face, words, salt }, { state, chain }) => {
  const node = nodeOfKind<RatePayload>(state.log, 'deal.rate', ref);
  const rated = node?.payload;
  if (rated === undefined || rated.ref !== id) return 'deal.no-such-rating';
  if (node?.member !== chain.member && !holdsAccount(chain, rated.account)) return 'deal.not-yours';
  return sealOf(id, rated.account, { face, words, salt }) === bytesToHex(rated.seal) ? null : 'deal.seal-differs';
};

export const onlyTheRatedReplies: Rule<ReplyPayload> = ({ deal: id, ref }, { state, chain }) => {
  const shown = payloadOfKind<RevealPayload>(state.log, 'deal.reveal', ref);
  const rated = shown?.deal === id ? payloadOfKind<RatePayload>(state.log, 'deal.rate', shown.ref) : null;
  const deal = rated === null ? null : dealOf(state, id);
  if (rated === null || deal === null) return 'deal.no-such-feedback';
  return holdsAccount(chain, otherThan(deal, rated.account)) ? null : 'deal.not-the-rated';
};

/** The two accounts of a deal; `null`: it is none that stands in the books. */
const dealOf = (state: Standing['state'], id: EntryId): BeginPayload | null =>
  payloadOfKind<BeginPayload>(state.log, 'deal.begin', id);

/** The deal of which this entry is a step of that kind; `null`: it is not. */
function dealWith(
  state: Standing['state'],
  kind: 'deal.agree' | 'deal.deliver' | 'deal.alone',
  id: EntryId,
  step: EntryId,
): BeginPayload | null {
  const said = payloadOfKind<StepPayload | DeliverPayload>(state.log, kind, step);
  return said?.deal === id ? dealOf(state, id) : null;
}

const otherThan = ({ from, to }: BeginPayload, account: AccountId): AccountId => (account === from ? to : from);
