import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { base45ToBytes, bytesToBase45 } from '../../../src/wire/frames/base45.ts';

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
  ['', ''],
])('"%s" is written as RFC 9285 writes it', (plain, written) => {
  expect(bytesToBase45(utf8(plain))).toBe(written);
  expect(base45ToBytes(written)).toEqual(utf8(plain));
});

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(base45ToBytes(bytesToBase45(bytes))).toEqual(bytes);
    }),
  );
});

test('no bytes have a second spelling', () => {
  const letter = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:aé');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ maxLength: 12 })), (text) => {
      const bytes = base45ToBytes(text);
      expect(bytes === null || bytesToBase45(bytes) === text).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['a length that no bytes have', 'BB8B'],
  ['three characters above two bytes', 'GGW'],
  ['two characters above a byte', 'V5'],
  ['lower case', 'bb8'],
  ['a character beyond those of codes', 'BBé'],
])('%s is refused', (_, text) => {
  expect(base45ToBytes(text)).toBeNull();
});
