/** What one side of a deal may do now, or why not: asked by commands before they draft, and by screens for what they offer. */
import { currentAccount } from '../../core/accounts/custody/current.ts';
import { movementsAtHand } from '../../core/accounts/movements.ts';
import type { EntryId } from '../../core/ids.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import { type Answer, type DealRecord, type Delivery, otherSide, type Side, sideOf } from './apply.ts';
import type { RefusalCode } from './refusals.ts';
import { type DealStanding, pays, type Stage } from './standing.ts';
import { waitedFrom } from './waiting-days.ts';

/** `pay` is the exchange's to do. */
export const dealActs = [
  'say',
  'terms',
  'agree',
  'deliver',
  'receive',
  'close-alone',
  'contest',
  'pay',
  'returned',
  'cancel',
  'rate',
  'decline-to-rate',
  'show-rating',
  'reply',
] as const;
export type DealAct = (typeof dealActs)[number];

/** A deal, seen from one of its sides, at a time that the phone's clock says. */
export type Place = {
  readonly state: GroupState;
  readonly now: number;
  readonly record: DealRecord;
  readonly standing: DealStanding;
  readonly side: Side;
};

type WhyNot = (place: Place) => RefusalCode | null;

const over: readonly Stage[] = ['fulfilled', 'closed', 'confirmed-by-one', 'cancelled', 'ended'];
const isOver = ({ standing }: Place): boolean => over.includes(standing.stage);

const notProvider: WhyNot = ({ side }) => (side === 'provider' ? null : 'deal.not-the-provider');
const notReceiver: WhyNot = ({ side }) => (side === 'receiver' ? null : 'deal.not-the-receiver');

const whyNotRate: WhyNot = ({ record, standing, side }) => {
  if (standing.received === 0) return 'deal.nothing-received';
  return record.answers[side] === null ? null : 'deal.already-answered';
};

const whyNot: Readonly<Record<DealAct, WhyNot>> = {
  say: ({ standing }) => (standing.stage === 'ended' ? 'deal.is-over' : null),

  terms: (place) => {
    if (isOver(place)) return 'deal.is-over';
    return place.record.agreed === null ? null : 'deal.already-agreed';
  },

  agree: (place) => {
    const { record, standing, side } = place;
    if (isOver(place)) return 'deal.is-over';
    if (record.agreed !== null) return 'deal.already-agreed';
    if (standing.terms === null) return 'deal.no-such-terms';
    return sideOf(record, standing.terms.account) === side ? 'deal.own-terms' : null;
  },

  deliver: (place) => {
    const wrong = notProvider(place);
    if (wrong !== null) return wrong;
    if (isOver(place)) return 'deal.is-over';
    if (place.record.agreed === null) return 'deal.not-agreed';
    return place.standing.delivered === 100 ? 'deal.all-delivered' : null;
  },

  receive: (place) => {
    if (place.standing.stage === 'ended') return 'deal.is-over';
    return notReceiver(place) ?? (toConfirm(place).length > 0 ? null : 'deal.nothing-to-confirm');
  },

  'close-alone': (place) => {
    const wrong = notProvider(place);
    if (wrong !== null) return wrong;
    if (isOver(place)) return 'deal.is-over';
    const said = unanswered(place);
    if (said.length === 0) return 'deal.nothing-to-confirm';
    return said.some((each) => waitedLongEnough(place, each)) ? null : 'deal.too-early';
  },

  contest: (place) => notReceiver(place) ?? (closedAlone(place).length > 0 ? null : 'deal.not-alone'),

  pay: (place) => {
    if (notReceiver(place) !== null) return 'deal.not-the-receiver';
    return place.standing.stage === 'received' ? null : 'deal.nothing-received';
  },

  returned: (place) => {
    const wrong = notProvider(place);
    if (wrong !== null) return wrong;
    if (place.standing.stage !== 'received') return isOver(place) ? 'deal.is-over' : 'deal.nothing-received';
    return mayHavePaid(place).length > 0 ? null : 'deal.payment-does-not-fit';
  },

  cancel: (place) => {
    if (isOver(place)) return 'deal.is-over';
    return place.standing.stage === 'received' ? 'deal.all-received' : null;
  },

  rate: whyNotRate,
  'decline-to-rate': whyNotRate,

  'show-rating': (place) => {
    const { state, now, record, side } = place;
    const mine = record.answers[side];
    if (mine === null || mine.seal === null) return 'deal.no-such-rating';
    if (mine.shown !== null) return 'deal.already-shown';
    if (record.answers[otherSide(side)] !== null) return null;
    return waitedFrom(state, mine.claimedAt) <= now ? null : 'deal.too-early';
  },

  reply: ({ record, side }) => {
    const theirs: Answer | null = record.answers[otherSide(side)];
    if (theirs?.shown == null) return 'deal.no-such-feedback';
    return theirs.reply === null ? null : 'deal.already-replied';
  },
};

export const whyNotNow = (act: DealAct, place: Place): RefusalCode | null => whyNot[act](place);

/** Said to be handed over, and neither confirmed nor closed without an answer. */
export const unanswered = ({ standing }: Place): readonly Delivery[] =>
  standing.unconfirmed.filter(({ alone }) => alone === null);

export const closedAlone = ({ standing }: Place): readonly Delivery[] =>
  standing.unconfirmed.filter(({ alone }) => alone !== null);

/** Those that nobody has confirmed: also one that was contested, by whoever thinks better of it, when there is no other. */
export function toConfirm({ record, standing }: Place): readonly Delivery[] {
  const open = standing.unconfirmed;
  return open.length > 0 ? open : record.deliveries.filter(({ received }) => received === null);
}

/** Payments, newest first, that would return what was agreed, and of which nobody has said what they were for. */
export function mayHavePaid({ state, record, standing }: Place): readonly EntryId[] {
  const { terms } = standing;
  if (terms === null || standing.stage !== 'received') return [];
  const named = new Set(recordsAtHand<DealRecord | undefined>(state, 'market').flatMap(([, each]) => each?.pays ?? []));
  return movementsAtHand(state, currentAccount(state, record.provider))
    .filter((id) => !named.has(id) && isUnnamed(state, id) && pays(state, record, terms, id))
    .reverse();
}

/** One that answers a request was for that. */
const isUnnamed = ({ log }: GroupState, id: EntryId): boolean =>
  ((log.nodes.get(id)?.payload as { readonly ref?: EntryId | null } | undefined)?.ref ?? null) === null;

export const waitedLongEnough = ({ state, now }: Place, { claimedAt }: Delivery): boolean =>
  waitedFrom(state, claimedAt) <= now;
