import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOf } from '../../src/storage/row-sums.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });

test('bytes have one sum wherever they lie in memory, and another when any bit of them differs', () => {
  fc.assert(
    fc.property(bytes, fc.nat(7), fc.nat(), (each, offset, place) => {
      const moved = new Uint8Array(each.length + offset);
      moved.set(each, offset);
      expect(sumOf(moved.subarray(offset))).toBe(sumOf(each));
      const flipped = each.slice();
      const bit = place % (each.length * 8);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(sumOf(flipped)).not.toBe(sumOf(each));
    }),
  );
});
