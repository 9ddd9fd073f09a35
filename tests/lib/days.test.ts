import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/lib/days.ts';

const dayMs = 24 * 3_600_000;

test('a day is counted as the calendar counts it', () => {
  expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([0, -1, 11_017]);
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
      expect(dayNumber(new Date(day * dayMs).toISOString().slice(0, 10))).toBe(day);
    }),
  );
});
