import { expect, test } from 'vitest';
import { secondsLeft } from '../../src/view/use-seconds-left.ts';

test('the seconds that are left go down with the clock, and end at none', () => {
  expect([0, 1, 1000, 21_999, 22_000, 30_000].map((now) => secondsLeft(22_000, now))).toEqual([22, 22, 21, 1, 0, 0]);
  expect(secondsLeft(null, 5)).toBe(0);
});
