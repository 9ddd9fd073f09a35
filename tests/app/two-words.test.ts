import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoPlaces } from '../../src/app/recovery/two-words.ts';

test('asks for two different words of the card, the earlier one first', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(chance, chance, (first, second) => {
      const draws = [first, second];
      const [left, right] = twoPlaces(12, () => draws.shift() ?? 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(right);
      expect(right).toBeLessThan(12);
    }),
  );
});
