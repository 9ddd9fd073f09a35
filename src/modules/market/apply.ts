/**
 * Folds a deal out of the entries about it, as if they had come in the shared order. What two phones did apart from one
 * another (both agreed, both rated) is settled here: the first of them counts. What depends on news, such as whether a payment
 * still counts, is for `standing.ts`.
 */
import type { AccountId, EntryId, MemberId, UnitId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import type {
  BeginPayload,
  CancelPayload,
  DeliverPayload,
  Face,
  RatePayload,
  ReplyPayload,
  ReturnedPayload,
  RevealPayload,
  SayPayload,
  StepPayload,
  TermsPayload,
  UnratedPayload,
} from './entries.ts';

/** One entry of a deal: who signed it, which is not always whose account it is for. */
export type Step = { readonly id: EntryId; readonly member: MemberId | null; readonly claimedAt: number };
/** One that names the account for which it was said. */
export type Spoken = Step & { readonly account: AccountId };

export type Terms = Spoken & {
  readonly price: { readonly unit: UnitId; readonly amount: number } | null;
  /** '' where nothing was said, as in `when`. */
  readonly other: string;
  readonly when: string;
};

export type Delivery = Step & {
  /** Percent of the whole. */
  readonly part: number;
  readonly received: Step | null;
  readonly alone: Step | null;
  /** Of several phones each may have closed it: whichever is contested, it is this delivery. */
  readonly alones: readonly EntryId[];
  readonly contested: Step | null;
};

export type Shown = Step & { readonly face: Face; readonly words: string };

/** What one side made of giving feedback: it rated, or it will not; the first of the two counts. */
export type Answer = Step & {
  /** `null`: it gives none. */
  readonly seal: string | null;
  /** Given when the other side's had been shown already. */
  readonly late: boolean;
  readonly shown: Shown | null;
  /** Several phones may have shown it, all the same words. */
  readonly reveals: readonly EntryId[];
  readonly reply: (Step & { readonly words: string }) | null;
};

export type Side = 'provider' | 'receiver';

export type DealRecord = {
  readonly id: EntryId;
  readonly listing: EntryId;
  readonly provider: AccountId;
  readonly receiver: AccountId;
  readonly begun: Step;
  /** Oldest first, as in all that follow. */
  readonly said: readonly Spoken[];
  readonly offers: readonly Terms[];
  readonly agreed: (Step & { readonly terms: EntryId }) | null;
  readonly deliveries: readonly Delivery[];
  /** Payments that name this deal, or of which the provider says that they were for it. Whether one fits is asked later. */
  readonly pays: readonly EntryId[];
  readonly cancelled: Spoken | null;
  /** The feedback that each side gives. */
  readonly answers: Readonly<Record<Side, Answer | null>>;
  /** The latest that any of their clocks said. */
  readonly changedAt: number;
};

export const sideOf = (record: DealRecord, account: AccountId): Side =>
  account === record.provider ? 'provider' : 'receiver';
export const otherSide = (side: Side): Side => (side === 'provider' ? 'receiver' : 'provider');

/** The deal that a node belongs to. */
export function subjectOf(node: LogNode): EntryId | null {
  switch (node.kind) {
    case 'deal.begin':
      return node.id;
    case 'deal.say':
    case 'deal.terms':
    case 'deal.cancel':
    case 'deal.rate':
    case 'deal.unrated':
    case 'deal.returned':
    case 'pay':
      return (node.payload as { readonly ref: EntryId | null }).ref;
    case 'deal.agree':
    case 'deal.deliver':
    case 'deal.receive':
    case 'deal.alone':
    case 'deal.contest':
    case 'deal.reveal':
    case 'deal.reply':
      return (node.payload as StepPayload).deal;
    default:
      return null;
  }
}

/** A payment that names something else, a request, leaves no deal. */
export function fold(value: unknown, node: LogNode): DealRecord | undefined {
  if (node.kind === 'deal.begin') return begun(node, node.payload as BeginPayload);
  const record = value as DealRecord | undefined;
  if (record === undefined) return undefined;
  return { ...record, ...changesBy(record, node), changedAt: Math.max(record.changedAt, node.claimedAt) };
}

const stepOf = ({ id, member, claimedAt }: LogNode): Step => ({ id, member, claimedAt });

const begun = (node: LogNode, { ref, from, to }: BeginPayload): DealRecord => ({
  id: node.id,
  listing: ref,
  provider: from,
  receiver: to,
  begun: stepOf(node),
  said: [],
  offers: [],
  agreed: null,
  deliveries: [],
  pays: [],
  cancelled: null,
  answers: { provider: null, receiver: null },
  changedAt: node.claimedAt,
});

function changesBy(record: DealRecord, node: LogNode): Partial<DealRecord> {
  const step = stepOf(node);
  const { payload } = node;
  switch (node.kind) {
    case 'deal.say':
      return { said: [...record.said, { ...step, account: (payload as SayPayload).account }] };
    case 'deal.terms':
      return { offers: [...record.offers, termsOf(step, payload as TermsPayload)] };
    case 'deal.agree':
      return { agreed: record.agreed ?? { ...step, terms: (payload as StepPayload).ref } };
    case 'deal.cancel':
      return { cancelled: record.cancelled ?? { ...step, account: (payload as CancelPayload).account } };
    case 'pay':
      return { pays: [...record.pays, node.id] };
    case 'deal.returned':
      return { pays: [...record.pays, ...(payload as ReturnedPayload).refs] };
    case 'deal.rate':
    case 'deal.unrated':
    case 'deal.reveal':
    case 'deal.reply':
      return { answers: answersBy(record, node, step) };
    default:
      return { deliveries: deliveriesBy(record.deliveries, node, step) };
  }
}

const termsOf = (step: Step, { account, unit, amount, other, when }: TermsPayload): Terms => ({
  ...step,
  account,
  price: unit === null || amount === null ? null : { unit, amount },
  other: other ?? '',
  when: when ?? '',
});

function deliveriesBy(all: readonly Delivery[], node: LogNode, step: Step): readonly Delivery[] {
  if (node.kind === 'deal.deliver') {
    const { part } = node.payload as DeliverPayload;
    return [...all, { ...step, part, received: null, alone: null, alones: [], contested: null }];
  }
  const { ref } = node.payload as StepPayload;
  return all.map((each) => {
    switch (node.kind) {
      case 'deal.receive':
        return each.id === ref ? { ...each, received: each.received ?? step } : each;
      case 'deal.alone':
        return each.id === ref ? { ...each, alone: each.alone ?? step, alones: [...each.alones, step.id] } : each;
      default:
        return each.alones.includes(ref) ? { ...each, contested: each.contested ?? step } : each;
    }
  });
}

function answersBy(record: DealRecord, node: LogNode, step: Step): DealRecord['answers'] {
  const { answers } = record;
  const change = (fits: (answer: Answer) => boolean, to: (answer: Answer) => Answer): DealRecord['answers'] => {
    const changed = (answer: Answer | null): Answer | null => (answer !== null && fits(answer) ? to(answer) : answer);
    return { provider: changed(answers.provider), receiver: changed(answers.receiver) };
  };
  switch (node.kind) {
    case 'deal.reveal': {
      const { ref, face, words } = node.payload as RevealPayload;
      return change(
        ({ id }) => id === ref,
        (each) => ({
          ...each,
          shown: each.shown ?? { ...step, face, words },
          reveals: [...each.reveals, step.id],
        }),
      );
    }
    case 'deal.reply': {
      const { ref, words } = node.payload as ReplyPayload;
      return change(
        ({ reveals }) => reveals.includes(ref),
        (each) => ({ ...each, reply: each.reply ?? { ...step, words } }),
      );
    }
    default:
      return answered(record, node.payload as UnratedPayload & Partial<RatePayload>, step);
  }
}

/** Whoever declined has made the other's words be shown: what they would rate after that is no feedback any more. */
function answered(
  { provider, answers }: DealRecord,
  { account, seal }: UnratedPayload & Partial<RatePayload>,
  step: Step,
): DealRecord['answers'] {
  const side: Side = account === provider ? 'provider' : 'receiver';
  const late = (answers[otherSide(side)]?.shown ?? null) !== null;
  const sealed = seal === undefined ? null : bytesToHex(seal);
  return {
    ...answers,
    [side]: answers[side] ?? { ...step, seal: sealed, late, shown: null, reveals: [], reply: null },
  };
}
