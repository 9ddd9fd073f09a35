/** A payment that another tool fills in by an address. */
import { describe, expect, test } from 'vitest';
import type { AccountId, EntryId, UnitId } from '../../../../src/core/ids.ts';
import { emptyPay } from '../../../../src/modules/exchange/screens/pay/pay-draft.ts';
import { paymentIn } from '../../../../src/modules/exchange/screens/pay/payment-in.ts';

const units = [{ id: 'hours' as UnitId }, { id: 'coins' as UnitId }];
const whole = { to: 'bea', unit: 'coins', amount: '250', answers: 'a-deal', memo: 'Eggs & “bread”' };
const read = (search: Record<string, string>) => paymentIn(new URLSearchParams(search), units);

describe('an address', () => {
  test('fills in payee, amount, unit, words, and what the payment answers', () => {
    expect(read(whole)).toEqual({
      ...emptyPay,
      payees: ['bea' as AccountId],
      unit: 'coins',
      amount: 250,
      memo: 'Eggs & “bread”',
      answers: 'a-deal' as EntryId,
    });
  });

  test('may say neither words nor what is answered', () => {
    expect(read({ to: 'bea', unit: 'hours', amount: '60' })).toMatchObject({ memo: '', answers: null });
  });

  test.each([
    ['no payee', { unit: 'hours', amount: '60' }],
    ['no amount', { to: 'bea', unit: 'hours' }],
    ['nothing', { ...whole, amount: '0' }],
    ['less than nothing', { ...whole, amount: '-5' }],
    ['a part of the smallest', { ...whole, amount: '1.5' }],
    ['what is no number', { ...whole, amount: 'many' }],
    ['a unit that the group has not', { ...whole, unit: 'shells' }],
  ])('that names %s fills in nothing', (_, search) => {
    expect(read(search)).toBeNull();
  });
});
