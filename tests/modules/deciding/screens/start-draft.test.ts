import { expect, test } from 'vitest';
import type { EntryId, UnitId } from '../../../../src/core/ids.ts';
import { emptyStart, lacksIn, toStart } from '../../../../src/modules/deciding/screens/start/start-draft.ts';

const decision = 'a'.repeat(64) as EntryId;
const hours = 'hours' as UnitId;
const option = (label: string, cost: number | null = null) => ({ label, meaning: null, icon: null, cost });
const two = [option('Oven', 60), option('Well', 30)];

test('nothing is chosen for anyone, and what a way needs is asked for', () => {
  expect(toStart(emptyStart, decision, hours, 50)).toBeNull();
  expect(lacksIn({ ...emptyStart, method: 'ranked', options: [option('Oven')] })).toMatchObject({ options: true });
  expect(lacksIn({ ...emptyStart, method: 'shares', options: two })).toEqual({
    method: false,
    options: false,
    budget: true,
  });
});

test('what another way was asked for is left out', () => {
  const draft = { ...emptyStart, options: two, budget: 90, winners: 3, hidden: true };
  expect(toStart({ ...draft, method: 'consent' }, decision, hours, 40)).toMatchObject({
    ...{ options: [], budget: null, unit: null, winners: 1, hidden: false, quorum: 40 },
  });
  expect(toStart({ ...draft, method: 'dots' }, decision, hours, 40)).toMatchObject({
    ...{ options: [option('Oven'), option('Well')], budget: null, unit: null, winners: 2, hidden: true },
  });
  expect(toStart({ ...draft, method: 'shares' }, decision, hours, 40)).toMatchObject({
    ...{ options: two, budget: 90, unit: 'hours' },
  });
});
