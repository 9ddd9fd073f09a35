import fc from 'fast-check';

export const bytes = (minLength: number, maxLength: number = minLength): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength, maxLength });

/** A copy with one bit turned over; `bit` counts from the first byte and wraps round. */
export function flipBit(original: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const flipped = new Uint8Array(original);
  const at = Math.floor(bit / 8) % flipped.length;
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
  return flipped;
}

export const bit: fc.Arbitrary<number> = fc.nat({ max: 2 ** 20 });
