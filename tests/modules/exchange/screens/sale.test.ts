import { expect, test } from 'vitest';
import type { UnitId } from '../../../../src/core/ids.ts';
import { entered, noSale, type Sale } from '../../../../src/modules/exchange/screens/face/sale.ts';

const cancelled: Sale = { ...noSale, cancelled: 'b1'.repeat(16), amount: 90, words: 'Eggs' };
const after = (part: Parameters<typeof entered>[1]): Sale => ({ ...cancelled, ...entered(cancelled, part) });

test('a cancelled bill stays the same while it asks for the same', () => {
  for (const part of [{}, { amount: 90 }, { words: 'Eggs ' }, { unit: null }])
    expect(after(part).cancelled).toBe(cancelled.cancelled);
});

test('with another amount, other words or another unit it is another bill', () => {
  for (const part of [{ amount: 60 }, { amount: null }, { words: 'Bread' }, { unit: 'hours' as UnitId }])
    expect(after(part)).toMatchObject({ ...part, cancelled: null });
});
