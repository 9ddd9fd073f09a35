import type { AccountId, EntryId, UnitId } from '../../../../core/ids.ts';
import { memoCharactersMax } from '../MemoField.tsx';
import { emptyPay, type PayDraft } from './pay-draft.ts';

/**
 * A whole payment that an address fills in: `/pay?to=…&unit=…&amount=…&answers=…&memo=…`. So another tool says what is owed, and
 * what the payment answers, without this one knowing it. It is only a form filled in: whoever pays checks it like any other.
 *
 * `null`: it names no sound amount of a unit of the group, so that one is still to be entered.
 */
export function paymentIn(search: URLSearchParams, units: readonly { readonly id: UnitId }[]): PayDraft | null {
  const to = search.get('to');
  const amount = Number(search.get('amount'));
  const unit = units.find(({ id }) => id === search.get('unit'));
  if (to === null || unit === undefined || !Number.isSafeInteger(amount) || amount <= 0) return null;
  return {
    ...emptyPay,
    payees: [to as AccountId],
    unit: unit.id,
    amount,
    memo: (search.get('memo') ?? '').slice(0, memoCharactersMax),
    answers: search.get('answers') as EntryId | null,
  };
}
