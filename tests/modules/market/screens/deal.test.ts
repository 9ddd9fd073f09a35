/** The small pure parts of a deal's screen: its steps, and the way to its payment. */
import { describe, expect, test } from 'vitest';
import type { AccountId, MemberId, UnitId } from '../../../../src/core/ids.ts';
import { payPath } from '../../../../src/modules/market/screens/deal/pay-path.ts';
import { stepOf, stepsOf } from '../../../../src/modules/market/screens/deal/steps.ts';

const hours = 'hours' as UnitId;
const wanted = { return: 'units', price: null, other: '' } as const;
const terms = { price: { unit: hours, amount: 60 }, other: '', when: '' };
const asTerms = (said: object) => said as Parameters<typeof stepsOf>[0]['terms'];

describe('the steps of a deal', () => {
  test('end in a payment only where units are given in return', () => {
    expect(stepsOf({ terms: asTerms(terms), wanted })).toContain('pay');
    expect(stepsOf({ terms: asTerms({ ...terms, price: null, other: 'honey' }), wanted })).not.toContain('pay');
    expect(stepsOf({ terms: null, wanted })).toContain('pay');
    expect(stepsOf({ terms: null, wanted: { ...wanted, return: 'nothing' } })).not.toContain('pay');
  });

  test.each([
    ['talking', 0, 0, 'agree'],
    ['offered', 0, 0, 'agree'],
    ['agreed', 0, 0, 'give'],
    ['delivered', 50, 0, 'receive'],
    ['delivered', 50, 50, 'give'],
    ['received', 100, 100, 'pay'],
    ['fulfilled', 100, 100, 'rate'],
    ['closed', 100, 100, 'done'],
    ['cancelled', 0, 0, null],
    ['contested', 0, 0, null],
    ['confirmed-by-one', 100, 0, null],
    ['ended', 0, 0, null],
  ] as const)('%s with %i %% given and %i %% received stand at %s', (stage, delivered, received, step) => {
    expect(stepOf({ stage, delivered, received })).toBe(step);
  });
});

describe('the way to the payment', () => {
  const [ana, bea] = ['ana' as AccountId, 'bea' as AccountId];
  const due = { from: bea, to: ana, unit: hours, amount: 60 };
  const about = { deal: 'a-deal', title: 'Eggs & milk', me: 'bea' as MemberId };

  test('says what the payment answers, and from whose account only where it is not one’s own', () => {
    const search = new URLSearchParams(payPath(due, about).split('?')[1]);
    expect(Object.fromEntries(search)).toEqual({
      to: ana,
      unit: hours,
      amount: '60',
      answers: 'a-deal',
      memo: 'Eggs & milk',
    });
    expect(payPath(due, { ...about, me: 'carla' as MemberId })).toContain('from=bea');
  });
});
