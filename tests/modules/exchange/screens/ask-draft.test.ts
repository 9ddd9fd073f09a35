/** A request while it is being written: for myself, or for an account that this phone keeps. */
import { expect, test } from 'vitest';
import type { AccountId, UnitId } from '../../../../src/core/ids.ts';
import { askDraftKey, askPath, emptyAsk, toAskArgs } from '../../../../src/modules/exchange/screens/ask/ask-draft.ts';

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
