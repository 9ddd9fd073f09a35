import { describe, expect, test } from 'vitest';
import { makeTokenBuckets } from '../../../sync-server/limits/token-buckets.ts';
import { makeManualClock } from '../support/manual-clock.ts';

describe('a token bucket', () => {
  test('gives its burst at once and then its rate', () => {
    const clock = makeManualClock();
    const buckets = makeTokenBuckets({ perSecond: 2, burst: 3 }, clock.now);
    expect([1, 2, 3, 4].map(() => buckets.take('a', 1))).toEqual([0, 0, 0, 500]);
    clock.advance(500);
    expect([1, 2].map(() => buckets.take('a', 1))).toEqual([0, 500]);
  });

  test('lets one large amount through and makes the next wait until the debt is paid', () => {
    const clock = makeManualClock();
    const buckets = makeTokenBuckets({ perSecond: 10, burst: 100 }, clock.now);
    expect(buckets.take('a', 1000)).toBe(0);
    expect(buckets.take('a', 1)).toBe(90_100);
    clock.advance(90_100);
    expect(buckets.take('a', 1)).toBe(0);
  });

  test('never holds more than its burst, however long nobody came', () => {
    const clock = makeManualClock();
    const buckets = makeTokenBuckets({ perSecond: 1, burst: 2 }, clock.now);
    buckets.take('a', 1);
    clock.advance(1_000_000);
    expect([1, 2, 3].map(() => buckets.take('a', 1))).toEqual([0, 0, 1000]);
  });

  test('is one for each key', () => {
    const buckets = makeTokenBuckets({ perSecond: 1, burst: 1 }, makeManualClock().now);
    expect(buckets.take('a', 1)).toBe(0);
    expect(buckets.take('b', 1)).toBe(0);
    expect(buckets.take('a', 1)).toBe(1000);
  });

  test('is forgotten once it is full again, so that passers-by do not fill the memory', () => {
    const clock = makeManualClock();
    const buckets = makeTokenBuckets({ perSecond: 1, burst: 2 }, clock.now);
    for (let visitor = 0; visitor < 100_000; visitor += 1) {
      buckets.take(`visitor ${visitor}`, 1);
      clock.advance(1);
    }
    expect(buckets.size()).toBeLessThan(5000);
  });
});
