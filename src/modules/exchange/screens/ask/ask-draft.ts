import type { AccountId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';

/** A request while it is being written. */
export type AskDraft = {
  readonly payer: AccountId | null;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  /** Minor units; `null` while nothing is entered. */
  readonly amount: number | null;
  readonly memo: string;
  /** Their card was shown: they promise to pay. */
  readonly promised: boolean;
};

/** Who is to be paid: an account that this phone keeps; `null`: my own. */
export type Asker = AccountId | null;

export const emptyAsk: AskDraft = { payer: null, unit: null, amount: null, memo: '', promised: false };

/** Each account has a draft of its own: what was begun for a neighbour is never asked for oneself. */
export const askDraftKey = (group: string, account: Asker): string =>
  `ask/${group}${account === null ? '' : `/${account}`}`;

/** The address of a step below the group. */
export function askPath(account: Asker, step?: 'amount'): string {
  const parts = [...(account === null ? [] : [`for=${account}`]), ...(step === undefined ? [] : [`step=${step}`])];
  return parts.length === 0 ? '/ask' : `/ask?${parts.join('&')}`;
}

type Complete = AskDraft & { readonly payer: AccountId; readonly amount: number };

export const toAskArgs = (
  { payer, amount, memo, promised }: Complete,
  unit: UnitId,
  account: Asker,
): Commands['exchange.ask'] => ({
  ...(account === null ? {} : { for: account }),
  payer,
  unit,
  amount,
  memo: memo.trim(),
  ...(promised ? { promised } : {}),
});
