/** A request while it is being written: for myself, or for an account that this phone keeps. */
import { expect, test } from 'vitest';
import type { AccountId, UnitId } from '../../../../src/core/ids.ts';
import { askDraftKey, askPath, emptyAsk, toAskArgs } from '../../../../src/modules/exchange/screens/ask/ask-draft.ts';
import { termsInPath, termsOf } from '../../../../src/modules/exchange/screens/terms-in-path.ts';

const [lola, dora] = ['lola', 'dora'] as [AccountId, AccountId];
const hours = 'hours' as UnitId;

test('says for whose account, where it is not my own, at each step', () => {
  const draft = { ...emptyAsk, payer: dora, amount: 120, memo: ' Two loaves ' };
  const args = { payer: dora, unit: hours, amount: 120, memo: 'Two loaves' };
  expect(toAskArgs(draft, hours, null)).toEqual(args);
  expect(toAskArgs(draft, hours, lola)).toEqual({ ...args, for: lola });
  expect([askPath(null), askPath(null, 'amount'), askPath(lola), askPath(lola, 'amount')]).toEqual([
    '/ask',
    '/ask?step=amount',
    '/ask?for=lola',
    '/ask?for=lola&step=amount',
  ]);
});

test('what was begun for a neighbour is not what was begun for myself', () => {
  expect(new Set([askDraftKey('group', null), askDraftKey('group', lola), askDraftKey('group', dora)]).size).toBe(3);
});

test('what was agreed at the stall goes along in the address of the promise', () => {
  const agreed = { unit: hours, amount: 60, words: ' Bread & jam ' };
  const path = `/ask?to=lola&card=1${termsInPath(agreed)}`;
  expect(termsOf(new URLSearchParams(path.split('?')[1]))).toEqual({ unit: hours, amount: 60, memo: 'Bread & jam' });
  expect(termsInPath({ unit: hours, amount: null, words: '' })).toBe('&unit=hours');
  expect(termsOf(new URLSearchParams('to=lola'))).toEqual({});
  expect(termsOf(new URLSearchParams('unit=hours&amount=-5'))).toEqual({ unit: hours });
});
