/** What a file will be made of: limits that leave nobody stuck, and the account of whoever brings it. */
import { describe, expect, test } from 'vitest';
import type { AccountId } from '../../../src/core/ids.ts';
import { planOf } from '../../../src/modules/bring/plan.ts';
import { type Choices, noChoices } from '../../../src/modules/bring/table.ts';
import { hours, read } from './reading.ts';

const mine = 'a'.repeat(64) as AccountId;
const own = { account: mine, may: 1200, limit: 1200, balance: 0 };
const terms = { unit: hours, groupLimit: 1200, there: new Map([['Ana', own]]) };
const plan = (file: string, choices: Partial<Choices> = {}) =>
  planOf(read(file).rows, terms, { ...noChoices, ...choices });
const limitsOf = (file: string, choices: Partial<Choices> = {}) =>
  plan(file, choices).plan.accounts.map(({ name, limit }) => [name, limit / 60]);

describe('the limit proposed for an account', () => {
  test('is the group’s where that is enough', () => {
    expect(limitsOf('A,B,x,10')).toEqual([
      ['A', 20],
      ['B', 20],
    ]);
  });

  test('goes as far down as the account has been, even if it has come up since', () => {
    expect(limitsOf('A,B,x,33\nB,A,y,33')).toContainEqual(['A', 33]);
  });

  test('leaves room to go on from where the account stands today', () => {
    expect(limitsOf('A,B,x,33')).toContainEqual(['A', 38]);
  });

  test('is a number that people can keep in mind', () => {
    expect(limitsOf('A,B,x,123:17')).toContainEqual(['A', 130]);
    expect(limitsOf('A,B,x,20:01')).toContainEqual(['A', 26]);
  });

  test('may be another one, but never below what the account has owed', () => {
    expect(limitsOf('A,B,x,33', { limits: { A: 50 * 60, B: 0 } })).toEqual([
      ['A', 50],
      ['B', 0],
    ]);
    expect(limitsOf('A,B,x,33', { limits: { A: 60 } })).toContainEqual(['A', 33]);
  });
});

describe('an account that is in the books, as that of whoever brings them', () => {
  test('is used as it is, with the limit that it has', () => {
    const { accounts } = plan('Ana,Bea,x,5').plan;
    expect(accounts).toMatchObject([
      { name: 'Ana', there: mine, final: -300, limit: 1200 },
      { name: 'Bea', there: null },
    ]);
  });

  test('can not be taken below that: the row is named', () => {
    const { faults } = plan('Ana,Bea,x,15\nAna,Bea,y,6\nAna,Bea,z,5');
    expect(faults).toEqual([{ row: 2, field: 'from', code: 'owes-too-much', text: 'Ana' }]);
  });
});

test('two names that mean one account are one in the plan, and a row between them is named', () => {
  const both = { ...terms, there: new Map([...terms.there, ['Anna', own] as const]) };
  const { plan: together, faults } = planOf(read('Ana,Bea,x,1\nAnna,Bea,y,2\nAna,Anna,z,1').rows, both, noChoices);
  expect(together.accounts).toMatchObject([
    { there: mine, final: -180 },
    { name: 'Bea', final: 180 },
  ]);
  expect(faults).toMatchObject([{ row: 3, code: 'same-account' }]);
});

test('a row that takes an account further down than any may go is named', () => {
  const most = '15000000';
  const { faults } = plan(`A,B,x,${most}\nA,B,y,${most}`);
  expect(faults).toEqual([{ row: 2, field: 'from', code: 'owes-too-much', text: 'A' }]);
});
