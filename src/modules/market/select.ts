/** What screens are told of deals. Names are theirs to find: here are accounts and members. */
import { currentAccount } from '../../core/accounts/custody/current.ts';
import type { AccountId, EntryId, MemberId, UnitId } from '../../core/ids.ts';
import { type ListingRecord, otherOf, priceOf } from '../../core/listings/record.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import { type Answer, type DealRecord, type Delivery, otherSide, type Side, type Spoken, type Step } from './apply.ts';
import { placesOf, recordOf } from './drafting.ts';
import type { Face } from './entries.ts';
import { listingOf } from './listing-of.ts';
import { type DealAct, dealActs, mayHavePaid, type Place, unanswered, whyNotNow } from './may.ts';
import { ratingFromText } from './seal.ts';
import { answererOf, type Stage } from './standing.ts';
import { waitedFrom } from './waiting-days.ts';

/** One entry: whose word it is, and who wrote it down when that was not its account's own member. */
export type StepView = {
  readonly id: EntryId;
  readonly account: AccountId;
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

export type WordsView = StepView & {
  readonly is: 'begun' | 'said' | 'cancelled' | 'contested';
  /** `null`: none were said, or this phone can not read them. */
  readonly words: string | null;
};

export type TermsView = StepView & {
  readonly price: { readonly unit: UnitId; readonly amount: number } | null;
  readonly other: string;
  readonly when: string;
};

export type DeliveryView = StepView & {
  /** Percent of the whole. */
  readonly part: number;
  readonly state: 'said' | 'received' | 'alone' | 'contested';
};

export type FeedbackView = {
  /** *sealed*: given, and the other side has not answered. */
  readonly state: 'none' | 'sealed' | 'shown' | 'declined';
  /** Of a sealed one only its author's phones know them. */
  readonly face: Face | null;
  readonly words: string | null;
  /** It was given when the other's had been shown. */
  readonly late: boolean;
  readonly by: MemberId | null;
  readonly reply: { readonly words: string; readonly by: MemberId | null; readonly claimedAt: number } | null;
};

/** What a listing asks for, or gives, in return. */
export type WantedView = Pick<ListingRecord, 'return' | 'price' | 'other'>;

export type DealView = {
  readonly id: EntryId;
  readonly listing: EntryId;
  /** Of the listing as it is now. */
  readonly title: string;
  readonly category: string;
  /** What it says is wanted in return, as it is now. */
  readonly wanted: WantedView;
  readonly provider: AccountId;
  readonly receiver: AccountId;
  /** The side on which this phone stands; it may stand on both: then `both`, and this is its own member's, or any. */
  readonly mine: AccountId;
  readonly other: AccountId;
  readonly both: boolean;
  readonly provides: boolean;
  /** Who answered the listing. */
  readonly answeredBy: AccountId;
  readonly stage: Stage;
  readonly waitingFor: AccountId | null;
  /** Agreed, or offered last. */
  readonly terms: TermsView | null;
  readonly agreed: StepView | null;
  /** Percent of the whole. */
  readonly delivered: number;
  readonly received: number;
  readonly deliveries: readonly DeliveryView[];
  /** What is to be paid now, by whom to whom: `exchange.pay` with `answers: id`. */
  readonly due: {
    readonly from: AccountId;
    readonly to: AccountId;
    readonly unit: UnitId;
    readonly amount: number;
  } | null;
  /** Payments that the provider had and that name no deal: `returned` says that one of them was for this. Newest first. */
  readonly mayBePaidBy: readonly EntryId[];
  /** The payment, while it counts. */
  readonly paidBy: EntryId | null;
  /** From when on the provider may close it alone, ms by this phone's clock; `null`: nothing waits for an answer. */
  readonly aloneFrom: number | null;
  /** Oldest first. */
  readonly talk: readonly WordsView[];
  readonly feedback: {
    readonly mine: FeedbackView;
    readonly theirs: FeedbackView;
    /** From when on mine may be shown without theirs, ms. */
    readonly showFrom: number | null;
  };
  /** What this phone may do about it now, for either side on which it stands. */
  readonly acts: readonly DealAct[];
  readonly claimedAt: number;
  readonly changedAt: number;
};

/** One deal of mine, or of an account that this phone keeps; `null`: it is none of these. Wrapped: to a screen a bare `null` is no answer yet. */
export function deal({ id }: { readonly id: EntryId }, context: Context): { readonly deal: DealView | null } {
  const record = recordOf(context, id);
  return { deal: record === null ? null : dealView(context, record) };
}

/** The deal that a payment says it was for, if this phone has to do with that; wrapped for the same reason. */
export function dealPaid(
  { payment }: { readonly payment: EntryId },
  context: Context,
): { readonly deal: DealView | null } {
  const found = recordsOf<DealRecord | undefined>(context.state, 'market').find(([, each]) =>
    each?.pays.includes(payment),
  );
  return { deal: found?.[1] === undefined ? null : dealView(context, found[1]) };
}

export type DealsArgs = {
  /** Those only about which somebody may still do something. */
  readonly open: boolean;
  readonly listing: EntryId | null;
};

/** Mine, and those of accounts that this phone keeps; what changed last comes first. */
export function deals({ open, listing }: DealsArgs, context: Context): readonly DealView[] {
  const records = open ? recordsAtHand : recordsOf;
  return records<DealRecord | undefined>(context.state, 'market')
    .flatMap(([, record]) =>
      record === undefined || (listing !== null && record.listing !== listing) ? [] : (dealView(context, record) ?? []),
    )
    .filter(({ stage }) => !open || isOpen(stage))
    .sort((left, right) => right.changedAt - left.changedAt);
}

/** Feedback may follow for as long as anybody likes; what is fulfilled is over. */
const isOpen = (stage: Stage): boolean =>
  ['talking', 'offered', 'agreed', 'delivered', 'received', 'contested'].includes(stage);

function dealView(context: Context, record: DealRecord): DealView | null {
  const places = placesOf(context, record);
  const [place] = places;
  if (place === undefined) return null;
  const { state } = context;
  const { standing, side } = place;
  const listing = listingOf(state, record.listing);
  const theirs = otherSide(side);
  const waits = unanswered(place).map(({ claimedAt }) => claimedAt);
  return {
    id: record.id,
    listing: record.listing,
    title: listing?.title ?? '',
    category: listing?.category ?? '',
    wanted: wantedOf(listing),
    provider: record.provider,
    receiver: record.receiver,
    mine: record[side],
    other: record[theirs],
    both: places.length > 1,
    provides: side === 'provider',
    answeredBy: record[answererOf(state, record)],
    stage: standing.stage,
    waitingFor: standing.waitingFor && record[standing.waitingFor],
    terms: standing.terms && { ...spokenView(standing.terms), ...termsOf(standing.terms) },
    agreed: record.agreed && agreedView(record, record.agreed),
    delivered: standing.delivered,
    received: standing.received,
    deliveries: record.deliveries.map((each) => deliveryView(record, each)),
    due: dueOf(context, place),
    mayBePaidBy: places.some((each) => each.side === 'provider') ? mayHavePaid(place) : [],
    paidBy: standing.paidBy,
    aloneFrom: waits.length === 0 ? null : waitedFrom(state, Math.min(...waits)),
    talk: talkOf(context, record),
    feedback: {
      mine: feedbackView(context, record, side),
      theirs: feedbackView(context, record, theirs),
      showFrom: showFrom(context, record, side),
    },
    acts: dealActs.filter((act) => places.some((each) => whyNotNow(act, each) === null)),
    claimedAt: record.begun.claimedAt,
    changedAt: record.changedAt,
  };
}

/** Of a listing that can not be found any more nothing is known. */
export const wantedOf = (listing: ListingRecord | null): WantedView => ({
  return: listing?.return ?? 'units',
  price: listing === null ? null : priceOf(listing),
  other: listing === null ? '' : otherOf(listing),
});

const stepView = ({ id, member, claimedAt }: Step, account: AccountId): StepView => ({
  id,
  account,
  by: writer(member, account),
  claimedAt,
});
const spokenView = (step: Spoken): StepView => stepView(step, step.account);

/** `null`: the member whose account it is. */
const writer = (member: MemberId | null, account: AccountId): MemberId | null =>
  (member as string | null) === account ? null : member;

const termsOf = ({ price, other, when }: NonNullable<Place['standing']['terms']>) => ({ price, other, when });

function agreedView(record: DealRecord, agreed: NonNullable<DealRecord['agreed']>): StepView {
  const offered = record.offers.find(({ id }) => id === agreed.terms)?.account;
  return stepView(agreed, offered === record.provider ? record.receiver : record.provider);
}

function deliveryView({ provider }: DealRecord, delivery: Delivery): DeliveryView {
  const { part, received, contested, alone } = delivery;
  const unconfirmed = contested !== null ? 'contested' : alone !== null ? 'alone' : 'said';
  return { ...stepView(delivery, provider), part, state: received !== null ? 'received' : unconfirmed };
}

function dueOf({ state }: Context, { standing, record }: Place): DealView['due'] {
  const price = standing.terms?.price;
  if (standing.stage !== 'received' || !price) return null;
  const [from, to] = [currentAccount(state, record.receiver), currentAccount(state, record.provider)];
  return { from, to, unit: price.unit, amount: price.amount };
}

function talkOf({ state, memos }: Context, record: DealRecord): readonly WordsView[] {
  const { begun, said, deliveries, cancelled, receiver } = record;
  const words = (is: WordsView['is'], step: Step, account: AccountId): WordsView => ({
    ...stepView(step, account),
    is,
    words: memos.get(step.id) ?? null,
  });
  const contested = deliveries.flatMap((each) => (each.contested === null ? [] : [each.contested]));
  return [
    words('begun', begun, record[answererOf(state, record)]),
    ...said.map((each) => words('said', each, each.account)),
    ...contested.map((each) => words('contested', each, receiver)),
    ...(cancelled === null ? [] : [words('cancelled', cancelled, cancelled.account)]),
  ];
}

function feedbackView({ memos }: Context, record: DealRecord, side: Side): FeedbackView {
  const answer = record.answers[side];
  const nothing = { face: null, words: null, late: false, by: null, reply: null };
  if (answer === null) return { state: 'none', ...nothing };
  const by = writer(answer.member, record[side]);
  if (answer.seal === null) return { state: 'declined', ...nothing, by };
  const known = answer.shown ?? ratingFromText(memos.get(answer.id) ?? '');
  return {
    state: answer.shown === null ? 'sealed' : 'shown',
    face: known?.face ?? null,
    words: known?.words ?? null,
    late: answer.late,
    by,
    reply: replyView(record, side, answer),
  };
}

function replyView(record: DealRecord, side: Side, { reply }: Answer): FeedbackView['reply'] {
  if (reply === null) return null;
  const { words, member, claimedAt } = reply;
  return { words, by: writer(member, record[otherSide(side)]), claimedAt };
}

function showFrom({ state }: Context, record: DealRecord, side: Side): number | null {
  const answer = record.answers[side];
  const sealed = answer !== null && answer.seal !== null && answer.shown === null;
  return sealed ? waitedFrom(state, answer.claimedAt) : null;
}
