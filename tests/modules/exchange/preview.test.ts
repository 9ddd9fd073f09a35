/** What a payment would lead to, asked before it is signed. */
import { describe, expect, test } from 'vitest';
import { hours, type Phone, settle, village } from '../../core/cast.ts';
import { ask, pair } from './neighbours.ts';

describe('a preview of a payment', () => {
  const preview = (phone: Phone, to: Phone, amount: number) =>
    ask(phone, 'previewPay', {
      to: [{ account: to.account, amount }],
      unit: hours,
      memo: '',
      gift: false,
      answers: null,
    });

  test('says what the balance would be', () => {
    const { ana, bea } = pair();
    bea.pay(ana, 30);
    settle(ana, bea);
    expect(preview(ana, bea, 90)).toEqual({
      total: 90,
      after: -60,
      limit: 600,
      pastHalf: false,
      readByAll: false,
      refusal: null,
    });
  });

  test.each([
    [299, false],
    [300, true],
    [600, true],
  ])('warns from half the limit on: %i of 600', (amount, pastHalf) => {
    const { ana, bea } = pair();
    expect(preview(ana, bea, amount)).toMatchObject({ pastHalf, refusal: null });
  });

  test('never warns while the balance stays above zero', () => {
    const { ana, bea } = village(['ana', 'bea'], { limit: 0 });
    expect(preview(ana, bea, 0)).toMatchObject({ pastHalf: false });
  });

  test('says why it would be refused', () => {
    const { ana, bea } = pair();
    expect(preview(ana, bea, 601).refusal).toMatchObject({ code: 'not-enough', values: { after: -601 } });
  });

  test('signs nothing', () => {
    const { ana, bea } = pair();
    const before = ana.held.size;
    preview(ana, bea, 60);
    expect([ana.held.size, ana.rights()]).toEqual([before, 600]);
  });
});
