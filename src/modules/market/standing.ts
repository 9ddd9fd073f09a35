/** How a deal stands now, as this phone knows it. It may hang on news: a payment that is reversed, a member who is removed. */
import { accountStands, currentAccount } from '../../core/accounts/custody/current.ts';
import { rulingOn } from '../../core/cases/standing.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import { postOf } from '../../core/listings/rules.ts';
import type { GroupState } from '../../core/state.ts';
import { type DealRecord, type Delivery, otherSide, type Side, sideOf, type Terms } from './apply.ts';

export type Stage =
  /** Somebody answered; nothing is offered in return yet. */
  | 'talking'
  | 'offered'
  | 'agreed'
  /** Some of it, or all; not all is confirmed. */
  | 'delivered'
  /** All of it; what was agreed in return is not paid, or not any more. */
  | 'received'
  /** Nobody owes anything; feedback is open. */
  | 'fulfilled'
  /** And each has given feedback, or will not. */
  | 'closed'
  /** The provider says so, and nobody answered. Counted apart, and never paid. */
  | 'confirmed-by-one'
  /** The receiver says that it was not so. */
  | 'contested'
  | 'cancelled'
  /** One of the two left, or was removed: what was open between them is open no more. */
  | 'ended';

export type DealStanding = {
  readonly stage: Stage;
  /** Whose turn it is; `null`: nobody's, or both may do the same. */
  readonly waitingFor: Side | null;
  /** Those agreed; before that the newest. */
  readonly terms: Terms | null;
  /** Percent of the whole, 0–100: what was said to be delivered and not contested, and what was confirmed. */
  readonly delivered: number;
  readonly received: number;
  /** Deliveries that the receiver has not answered, those closed alone among them. */
  readonly unconfirmed: readonly Delivery[];
  /** The payment that returns it, while it counts. */
  readonly paidBy: EntryId | null;
  /** What a moderator decided about whether it was handed over. */
  readonly ruling: 'made' | 'not-made' | null;
};

export function standingOf(state: GroupState, record: DealRecord): DealStanding {
  const terms = termsOf(record);
  const ruling = record.agreed === null ? null : rulingOn(state, record.id);
  const { contested, ...handed } = handedOver(record, ruling);
  const parts = { terms, ...handed, ruling, paidBy: paymentOf(state, record, terms) };
  const stage = stageOf(state, record, { ...parts, contested });
  return { ...parts, stage, waitingFor: turnOf(state, record, { ...parts, stage }) };
}

type HandedOver = Pick<DealStanding, 'delivered' | 'received' | 'unconfirmed'> & {
  readonly contested: readonly Delivery[];
};

/** What a moderator decided corrects what the two said of it; their words stay where they are. */
function handedOver({ deliveries }: DealRecord, ruling: DealStanding['ruling']): HandedOver {
  if (ruling !== null) {
    const part = ruling === 'made' ? 100 : 0;
    return { delivered: part, received: part, unconfirmed: [], contested: [] };
  }
  return {
    delivered: percent(deliveries.filter((each) => !isContested(each))),
    received: percent(deliveries.filter((each) => each.received !== null)),
    unconfirmed: deliveries.filter(isUnconfirmed),
    contested: deliveries.filter(isContested),
  };
}

const isUnconfirmed = ({ received, contested }: Delivery): boolean => received === null && contested === null;
const isContested = ({ received, contested }: Delivery): boolean => received === null && contested !== null;

const percent = (deliveries: readonly Delivery[]): number =>
  Math.min(
    100,
    deliveries.reduce((sum, { part }) => sum + part, 0),
  );

const termsOf = ({ agreed, offers }: DealRecord): Terms | null =>
  (agreed === null ? offers.at(-1) : offers.find(({ id }) => id === agreed.terms)) ?? null;

/** One that was for it, from hand to hand, in the unit agreed, and enough; whether it counts is for the books to say. */
function paymentOf(state: GroupState, record: DealRecord, terms: Terms | null): EntryId | null {
  if (terms === null || record.agreed === null) return null;
  return record.pays.find((id) => pays(state, record, terms, id)) ?? null;
}

/** Whether this payment would return what was agreed. */
export function pays(state: GroupState, { provider, receiver }: DealRecord, { price }: Terms, id: EntryId): boolean {
  const paid = state.accounts.transfers.get(id);
  if (paid === undefined || price === null || paid.reverses !== null) return false;
  const isBetween = isOf(state, paid.from, receiver) && isOf(state, paid.to, provider);
  return isBetween && paid.unit === price.unit && countedNow(state, id) >= price.amount;
}

/** What of a payment is with its payee, minor units. */
function countedNow({ accounts: { transfers } }: GroupState, id: EntryId): number {
  const transfer = transfers.get(id);
  const back = transfer?.reversals.some((reversal) => (transfers.get(reversal)?.counted ?? 0) > 0) ?? false;
  return back ? 0 : (transfer?.counted ?? 0);
}

/** It is that account, or what its owner has had since they have a phone of their own. */
const isOf = (state: GroupState, account: AccountId, party: AccountId): boolean =>
  account === party || account === currentAccount(state, party);

type Parts = Pick<DealStanding, 'terms' | 'delivered' | 'received' | 'unconfirmed' | 'paidBy' | 'ruling'>;

/** What has happened outranks what somebody wished: what both say was handed over is not cancelled any more. */
function stageOf(
  state: GroupState,
  record: DealRecord,
  { terms, delivered, received, paidBy, contested, ruling }: Parts & { readonly contested: readonly Delivery[] },
): Stage {
  const { agreed, offers, answers, deliveries } = record;
  if (received === 100) {
    if (terms?.price && paidBy === null) return bothStand(state, record) ? 'received' : 'ended';
    return answers.provider !== null && answers.receiver !== null ? 'closed' : 'fulfilled';
  }
  if (record.cancelled !== null || ruling === 'not-made') return 'cancelled';
  const certain = deliveries.filter((each) => !isContested(each) && (each.received ?? each.alone) !== null);
  if (percent(certain) === 100) return 'confirmed-by-one';
  if (!bothStand(state, record)) return 'ended';
  if (agreed === null) return offers.length === 0 ? 'talking' : 'offered';
  if (contested.length > 0 && delivered < 100) return 'contested';
  return delivered > 0 ? 'delivered' : 'agreed';
}

const bothStand = (state: GroupState, { provider, receiver }: DealRecord): boolean =>
  accountStands(state, provider) && accountStands(state, receiver);

function turnOf(
  state: GroupState,
  record: DealRecord,
  { stage, terms, unconfirmed }: Parts & { readonly stage: Stage },
): Side | null {
  switch (stage) {
    case 'talking': {
      const last = record.said.at(-1);
      return otherSide(last === undefined ? answererOf(state, record) : sideOf(record, last.account));
    }
    case 'offered':
      return terms === null ? null : otherSide(sideOf(record, terms.account));
    case 'agreed':
      return 'provider';
    case 'delivered':
      return unconfirmed.length > 0 ? 'receiver' : 'provider';
    case 'received':
      return 'receiver';
    case 'fulfilled': {
      const { provider, receiver } = record.answers;
      if (provider === null && receiver === null) return null;
      return provider === null ? 'provider' : 'receiver';
    }
    default:
      return null;
  }
}

/** Whoever answered the listing: the one whose it is not. */
export const answererOf = (state: GroupState, { listing, provider }: DealRecord): Side =>
  postOf(state, listing)?.account === provider ? 'receiver' : 'provider';
