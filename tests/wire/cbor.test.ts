import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bytesEqual, concatBytes, hexToBytes } from '../../src/lib/bytes.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { encodeLoosely, values } from './cbor-values.ts';

// Thousands of entries take a second, and a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

const roomy = { maxBytes: 1_000_000, maxDepth: 10 };
const bytesOf = (hex: string): Uint8Array => hexToBytes(hex.replaceAll(' ', '')) ?? new Uint8Array([0xff, 0xff]);
const decode = (bytes: Uint8Array) => decodeStrict(bytes, roomy);

/** Never throws; and whatever it reads, it would have written with the same bytes. */
function readsOnlyTheOneSpelling(bytes: Uint8Array): void {
  const read = decode(bytes);
  if (read.ok) expect(encodeStrict(read.value)).toEqual(bytes);
}

test('any value is read back from its bytes', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(decode(encodeStrict(value))).toEqual({ ok: true, value });
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, CborValue]>([
  ['00', 0],
  ['17', 23],
  ['18 18', 24],
  ['19 0100', 256],
  ['1a 00010000', 65536],
  ['1b 001fffffffffffff', Number.MAX_SAFE_INTEGER],
  ['20', -1],
  ['38 ff', -256],
  ['3b 001ffffffffffffe', Number.MIN_SAFE_INTEGER],
  ['60', ''],
  ['64 f09f8cbd', '🌽'],
  ['43 010203', new Uint8Array([1, 2, 3])],
  ['83 f6 f5 f4', [null, true, false]],
  ['a0', {}],
  ['a3 61 62 01 62 61 61 02 62 61 62 03', { b: 1, aa: 2, ab: 3 }],
])('%s is the one spelling of its value', (hex, value) => {
  expect(encodeStrict(value)).toEqual(bytesOf(hex));
  expect(decode(bytesOf(hex))).toEqual({ ok: true, value });
});

test('the order in which a map was made leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }), (map) => {
      expect(encodeStrict(Object.fromEntries(Object.entries(map).reverse()))).toEqual(encodeStrict(map));
    }),
  );
});

test.each([
  ['nothing', ''],
  ['a number in two bytes that fits one', '18 00'],
  ['a number in three bytes that fits two', '19 0018'],
  ['a number in five bytes that fits three', '1a 0000ffff'],
  ['a number in nine bytes that fits five', '1b 00000000ffffffff'],
  ['a negative number that is too long', '38 00'],
  ['a number above 2^53', '1b 0020000000000000'],
  ['the largest number', '1b ffffffffffffffff'],
  ['a number below -2^53', '3b 001fffffffffffff'],
  ['a half float', 'f9 3c00'],
  ['a float', 'fa 3f800000'],
  ['a double', 'fb 3ff0000000000000'],
  ['a double that is no integer', 'fb 3ff8000000000000'],
  ['minus zero', 'f9 8000'],
  ['not a number', 'f9 7e00'],
  ['infinity', 'f9 7c00'],
  ['undefined', 'f7'],
  ['an unassigned simple value', 'e0'],
  ['a simple value in two bytes', 'f8 ff'],
  ['true in two bytes', 'f8 15'],
  ['a tagged date', 'c0 60'],
  ['a tagged big number', 'c2 41 01'],
  ['a tagged link', 'd8 2a 41 00'],
  ['the tag that says "this is CBOR"', 'd9d9f7 00'],
  ['bytes of indefinite length', '5f 41 01 ff'],
  ['text of indefinite length', '7f 61 61 ff'],
  ['a list of indefinite length', '9f 01 ff'],
  ['a map of indefinite length', 'bf 61 61 01 ff'],
  ['an end without a beginning', 'ff'],
  ['a text length that is too long', '78 01 61'],
  ['a byte length that is too long', '58 01 00'],
  ['a list length that is too long', '98 01 00'],
  ['a map length that is too long', 'b8 01 61 61 00'],
  ['keys out of order', 'a2 61 62 01 61 61 02'],
  ['a longer key before a shorter one', 'a2 62 61 61 01 61 62 02'],
  ['a key twice', 'a2 61 61 01 61 61 02'],
  ['a key that is a number', 'a1 01 02'],
  ['a key that is bytes', 'a1 41 61 02'],
  ['the key __proto__ with a value', 'a1 69 5f5f70726f746f5f5f 01'],
  ['the key __proto__ with a map', 'a1 69 5f5f70726f746f5f5f a1 61 61 01'],
  ['a byte too many', '00 00'],
  ['a byte too few', '19 01'],
  ['a list that ends early', '82 01'],
  ['a map that ends early', 'a1 61 61'],
  ['text that ends early', '62 61'],
  ['text that is not UTF-8', '61 ff'],
  ['text in an overlong form', '62 c0af'],
  ['half of a surrogate pair', '63 eda080'],
  ['text that begins with a byte order mark, which decoders drop', '64 efbbbf61'],
  ['a list of 2^64 - 1 items', '9b ffffffffffffffff'],
  ['a list of 2^32 items', '9b 0000000100000000'],
  ['a list of 2^32 - 1 items', '9a ffffffff'],
  ['a map of 2^53 pairs', 'bb 0020000000000000'],
  ['a map of 2^32 - 1 pairs', 'ba ffffffff'],
  ['4 GB of bytes', '5a ffffffff'],
  ['16 EB of bytes', '5b ffffffffffffffff'],
  ['4 GB of text', '7a ffffffff 61'],
  ['a reserved length', '1c'],
])('%s is refused', (_, hex) => {
  expect(decode(bytesOf(hex))).toEqual({ ok: false, error: 'not-canonical' });
  expect(decode(concatBytes(bytesOf('81'), bytesOf(hex))).ok).toBe(false);
});

test('no other spelling of any value is read', () => {
  fc.assert(
    fc.property(values, fc.array(fc.nat(999), { maxLength: 60 }), (value, choices) => {
      const left = [...choices];
      const choose = (ways: number): number => (left.pop() ?? 0) % Math.max(1, ways);
      const loose = encodeLoosely(value, choose);
      expect(decode(loose).ok).toBe(bytesEqual(loose, encodeStrict(value)));
    }),
    { numRuns: 2000 },
  );
});

test('any bytes at all are read as the one spelling of something, or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), readsOnlyTheOneSpelling), { numRuns: 3000 });
});

test('bytes of a value with one of them changed, left out or added are so, too', () => {
  fc.assert(
    fc.property(values, fc.nat(), fc.nat(255), fc.constantFrom(0, 1, 2), (value, place, byte, more) => {
      const bytes = encodeStrict(value);
      const at = place % bytes.length;
      readsOnlyTheOneSpelling(
        concatBytes(bytes.subarray(0, at), new Uint8Array(more).fill(byte), bytes.subarray(at + 1)),
      );
    }),
    { numRuns: 3000 },
  );
});

describe('limits', () => {
  const nested = (depth: number, opening: string): Uint8Array => bytesOf(`${opening.repeat(depth)}00`);

  test('nesting is counted in lists and maps', () => {
    const limits = { maxBytes: 100, maxDepth: 3 };
    expect(decodeStrict(nested(3, '81'), limits).ok).toBe(true);
    expect(decodeStrict(nested(3, 'a16161'), limits).ok).toBe(true);
    expect(decodeStrict(nested(4, '81'), limits)).toEqual({ ok: false, error: 'too-deep' });
    expect(decodeStrict(nested(4, 'a16161'), limits)).toEqual({ ok: false, error: 'too-deep' });
    expect(decodeStrict(bytesOf('00'), { maxBytes: 1, maxDepth: 0 }).ok).toBe(true);
  });

  test.each(['81', 'a16161', '9f', 'c0'])('a hundred thousand times %s is refused and breaks nothing', (opening) => {
    expect(decode(nested(100_000, opening)).ok).toBe(false);
  });

  test('size is counted in bytes', () => {
    const limits = { maxBytes: 4, maxDepth: 1 };
    expect(decodeStrict(encodeStrict('abc'), limits)).toEqual({ ok: true, value: 'abc' });
    expect(decodeStrict(encodeStrict('abcd'), limits)).toEqual({ ok: false, error: 'too-large' });
  });
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0])('writing %d is a bug and stops', (number) => {
  expect(() => encodeStrict([number])).toThrow('safe integer');
});

test.each<[unknown, boolean]>([
  [{}, true],
  [[], false],
  [new Uint8Array(), false],
  [null, false],
  [undefined, false],
  ['text', false],
])('of %j it is said whether it is a map: %s', (value, expected) => {
  expect(isCborMap(value as CborValue)).toBe(expected);
});

test('what was written is plain bytes in memory of their own, however long they are', () => {
  for (const length of [0, 30, 300, 3000]) {
    const bytes = encodeStrict(new Uint8Array(length));
    expect(bytes.constructor).toBe(Uint8Array);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  }
});
