import type { AccountId, EntryId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';

/** A payment while it is being written. Amounts are minor units, `null` while nothing is entered. */
export type PayDraft = {
  readonly payees: readonly AccountId[];
  /** Several payees are being chosen. */
  readonly several: boolean;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  readonly split: 'same' | 'own';
  readonly amount: number | null;
  readonly own: Readonly<Record<AccountId, number | null>>;
  readonly memo: string;
  readonly gift: boolean;
  /** The request that it answers. */
  readonly answers: EntryId | null;
};

/** Whose money it is: an account that this phone keeps; `null`: my own. */
export type Payer = AccountId | null;

export const emptyPay: PayDraft = {
  payees: [],
  several: false,
  unit: null,
  split: 'same',
  amount: null,
  own: {},
  memo: '',
  gift: false,
  answers: null,
};

/** Each payer has a draft of their own: what was begun for a neighbour is never paid from somebody else's account. */
export const payDraftKey = (group: string, from: Payer): string => `pay/${group}${from === null ? '' : `/${from}`}`;

/** The address of a step below the group. */
export function payPath(from: Payer, step?: 'amount' | 'review'): string {
  const parts = [...(from === null ? [] : [`from=${from}`]), ...(step === undefined ? [] : [`step=${step}`])];
  return parts.length === 0 ? '/pay' : `/pay?${parts.join('&')}`;
}

/** A payment to somebody else no longer answers the request. */
export const withPayees = (draft: PayDraft, payees: readonly AccountId[]): PayDraft => ({
  ...draft,
  payees,
  answers: draft.answers !== null && payees.length === 1 && payees[0] === draft.payees[0] ? draft.answers : null,
});

export const toggled = (payees: readonly AccountId[], payee: AccountId): readonly AccountId[] =>
  payees.includes(payee) ? payees.filter((each) => each !== payee) : [...payees, payee];

const amountFor = (draft: PayDraft, payee: AccountId): number | null =>
  draft.split === 'own' && draft.payees.length > 1 ? (draft.own[payee] ?? null) : draft.amount;

/** `null` until everybody chosen has an amount. */
export function toPayArgs(draft: PayDraft, unit: UnitId, from: Payer): Commands['exchange.pay'] | null {
  const to = draft.payees.flatMap((account) => {
    const amount = amountFor(draft, account);
    return amount === null || amount === 0 ? [] : [{ account, amount }];
  });
  if (to.length === 0 || to.length < draft.payees.length) return null;
  const { memo, gift, answers } = draft;
  return { ...(from === null ? {} : { from }), to, unit, memo: memo.trim(), gift, answers };
}

/** Less than was asked for, or something else: the request goes on as it stands. */
export const leavesOpen = (
  { answers, to, unit }: Pick<Commands['exchange.pay'], 'answers' | 'to' | 'unit'>,
  asked: { readonly id: EntryId; readonly unit: UnitId; readonly amount: number },
): boolean =>
  answers === asked.id && (unit !== asked.unit || to.reduce((sum, { amount }) => sum + amount, 0) < asked.amount);
