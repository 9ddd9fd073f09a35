import { describe, expect, test } from 'vitest';
import { waitAfter, waitLeft } from '../../src/lib/waits.ts';

const minute = 60_000;

describe('after a wrong PIN', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, minute / 2],
    [6, minute],
    [7, 2 * minute],
    [11, 32 * minute],
    [12, 60 * minute],
    [4000, 60 * minute],
  ])('the one after %i wrong tries waits %i ms', (wrong, wait) => {
    expect(waitAfter(wrong)).toBe(wait);
  });

  test('all four-digit PINs take more than a year', () => {
    let total = 0;
    for (let wrong = 1; wrong <= 10_000; wrong += 1) total += waitAfter(wrong);
    expect(total).toBeGreaterThan(365 * 24 * 60 * minute);
  });

  test('the wait runs out by the clock', () => {
    const tried = { wrong: 6, triedAt: 1_000_000 };
    expect(waitLeft(tried, 1_000_000)).toBe(minute);
    expect(waitLeft(tried, 1_000_000 + 45_000)).toBe(15_000);
    expect(waitLeft(tried, 1_000_000 + minute)).toBe(0);
  });

  test('a clock that was set back makes it neither shorter nor endless', () => {
    expect(waitLeft({ wrong: 6, triedAt: 900 * minute }, 0)).toBe(minute);
  });
});
