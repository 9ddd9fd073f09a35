import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from '../../../src/replication/relay/backoff.ts';

test('the wait doubles from a second to a minute, and chance takes away up to half', () => {
  expect([1, 2, 3, 6, 7, 100].map((failures) => backoffMs(failures, () => 1))).toEqual([
    1000, 2000, 4000, 32_000, 60_000, 60_000,
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, chance) => {
        const longest = backoffMs(failures, () => 1);
        const wait = backoffMs(failures, () => chance);
        expect(wait).toBeGreaterThanOrEqual(longest / 2);
        expect(wait).toBeLessThanOrEqual(longest);
      },
    ),
  );
});
