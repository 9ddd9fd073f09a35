/** The reader by hand against a library and a second encoding: it takes exactly what they take, and for the same value. */
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bytesEqual, concatBytes } from '../../src/lib/bytes.ts';
import { type CborValue, decodeStrict, encodeStrict } from '../../src/wire/cbor.ts';
import { values } from './cbor-values.ts';

vi.setConfig({ testTimeout: 120_000 });

const strict = {
  ...{ strict: true, allowIndefinite: false, allowUndefined: false, allowInfinity: false, allowNaN: false },
  ...{ allowBigInt: false, rejectDuplicateMapKeys: true },
};

/** Decoded, encoded again, compared; `undefined` for what is refused. */
function byTwoSpellings(bytes: Uint8Array): CborValue | undefined {
  try {
    const value = decode(bytes, strict) as CborValue;
    return isOurs(value) && bytesEqual(new Uint8Array(encode(value)), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOurs(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return ['boolean', 'string', 'object'].includes(typeof value);
  if (value instanceof Uint8Array) return true;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isOurs);
}

function readsAlike(bytes: Uint8Array): void {
  const expected = byTwoSpellings(bytes);
  const read = decodeStrict(bytes, { maxBytes: 10_000, maxDepth: 50 });
  expect(read.ok ? read.value : undefined).toEqual(expected);
}

/** Heads of every type and length, since chance alone seldom makes them. */
const heads = fc.constantFrom(0x00, 0x18, 0x19, 0x1a, 0x1b, 0x20, 0x38, 0x40, 0x58, 0x60, 0x78, 0x80, 0xa0, 0xa1, 0xf6);

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 24 }), readsAlike), { numRuns: 5000 });
});

test('a value with some bytes replaced by others, more or fewer', () => {
  const patch = fc.array(fc.oneof(heads, fc.nat(255)), { maxLength: 4 });
  fc.assert(
    fc.property(values, fc.nat(), fc.nat(4), patch, (value, place, gone, put) => {
      const bytes = encodeStrict(value);
      const at = place % bytes.length;
      readsAlike(concatBytes(bytes.subarray(0, at), new Uint8Array(put), bytes.subarray(at + gone)));
    }),
    { numRuns: 20_000 },
  );
});

test('text of every length around those at which it is read in another way, ASCII or not', () => {
  for (let length = 0; length < 80; length += 1) {
    for (const letter of ['a', 'é', '漢', '🌽'])
      readsAlike(encodeStrict({ [letter.repeat(length)]: letter.repeat(length) }));
  }
});
