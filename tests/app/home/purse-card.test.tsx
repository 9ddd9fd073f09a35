import { afterEach, expect, test } from 'vitest';
import { PurseCard } from '../../../src/app/home/PurseCard.tsx';
import type { UnitId } from '../../../src/core/ids.ts';
import { hideAmounts } from '../../../src/i18n/hidden-amounts.ts';
import type { PurseView } from '../../../src/view/view-types.ts';
import { words } from '../../ui/reading.ts';

const purse = (balance: number): PurseView => ({
  unit: { id: 'time' as UnitId, is: 'time', scale: 0, name: '' },
  balance,
  limit: 600,
  may: 600,
  arriving: 0,
  elsewhere: 0,
  together: null,
});
const card = (balance: number): string => words(<PurseCard purse={purse(balance)} action={null} />);

afterEach(() => hideAmounts(false));

test('a balance is said in words: who received more is told that this is how trade starts', () => {
  expect(card(-90)).toContain('You have received 1 h 30 min more than you gave');
  expect(card(90)).toContain('You have given 1 h 30 min more than you received');
});

test('while amounts are hidden, nothing tells a balance below zero from one above it', () => {
  hideAmounts(true);
  expect(new Set([-90, 0, 90].map(card)).size).toBe(1);
});
