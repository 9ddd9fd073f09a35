/** Wishes that travel in an address, from the screen where somebody has one to the form of a proposal. */
import { expect, test } from 'vitest';
import { rulePath, type Wish, wishIn, wishPath } from '../../src/view/changes.ts';

const read = (path: string): Wish | null => wishIn(new URL(path, 'https://minga.example').searchParams);

test.each([
  ['inviting', 'coordinators'],
  ['vouching.most', 7],
  ['tool.office', false],
  ['word.pay', ''],
] as const)('a rule comes out of its address as it went in: %s is to be %s', (key, value) =>
  expect(read(rulePath(key, value))).toEqual({ act: 'policy.set', terms: { key, value } }),
);

test('a rule whose value is still to be said has none', () => {
  expect(read(rulePath('inviting'))).toEqual({ act: 'policy.set', terms: { key: 'inviting' } });
  for (const value of ['', 'coordinators', '{}', 'null'])
    expect(read(`/decide/new?rule=inviting&value=${value}`)).toEqual({ act: 'policy.set', terms: { key: 'inviting' } });
});

test('an act takes its terms with it, amounts as numbers', () => {
  expect(read(wishPath('limit.raise', { member: 'ab12', unit: 'time', amount: 600, until: null }))).toEqual({
    act: 'limit.raise',
    terms: { member: 'ab12', unit: 'time', amount: 600 },
  });
});

test('an address without a wish wishes for nothing', () => {
  expect(read('/decide/new?from=ab12')).toBeNull();
});
