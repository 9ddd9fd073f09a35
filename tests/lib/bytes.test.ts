import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  base64urlToBytes,
  bytesEqual,
  bytesToBase64url,
  bytesToHex,
  concatBytes,
  hexToBytes,
  utf8,
} from '../../src/lib/bytes.ts';

const bytes = fc.uint8Array({ maxLength: 80 });

describe('hexadecimal', () => {
  test('every byte string is read back', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(hexToBytes(bytesToHex(given))).toEqual(given);
      }),
    );
  });

  test('text order is byte order', () => {
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        const at = left.findIndex((byte, index) => byte !== right[index]);
        const byteOrder = at < 0 ? left.length < right.length : (left[at] ?? 0) < (right[at] ?? -1);
        expect(bytesToHex(left) < bytesToHex(right)).toBe(byteOrder);
      }),
    );
  });

  test.each([
    ['', []],
    ['00', [0]],
    ['0a10ff', [10, 16, 255]],
  ])('%j is read', (hex, expected) => {
    expect(hexToBytes(hex)).toEqual(new Uint8Array(expected));
    expect(bytesToHex(new Uint8Array(expected))).toBe(hex);
  });

  test.each(['0', '0A', '0g', ' 00', '00 ', '0x00', '-1', '००', '00\n', '1e+5'])('%j is refused', (hex) => {
    expect(hexToBytes(hex)).toBeNull();
  });
});

describe('base64url', () => {
  test('every byte string is read back, as the platform writes it', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const text = bytesToBase64url(given);
        expect(text).toBe(Buffer.from(given).toString('base64url'));
        expect(base64urlToBytes(text)).toEqual(given);
      }),
    );
  });

  test('any text is read as the one spelling of some bytes, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09-_=+/ g') }), (text) => {
        const read = base64urlToBytes(text);
        if (read !== null) expect(bytesToBase64url(read)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', ''],
    ['AA', '00'],
    ['_w', 'ff'],
    ['-_8', 'fbff'],
    ['AAAA', '000000'],
  ])('%j is read', (text, hex) => {
    expect(base64urlToBytes(text)).toEqual(hexToBytes(hex));
  });

  test.each([
    ['a length that nothing has', 'A'],
    ['a length that nothing has', 'AAAAA'],
    ['stray bits after one byte', 'AB'],
    ['stray bits after two bytes', 'AAB'],
    ['padding', 'AA=='],
    ['the other alphabet', '+/8'],
    ['white space', 'AA AA'],
    ['letters of another script', 'АА'],
    ['a letter beyond 16 bits', 'AA𝐀'],
  ])('%s is refused: %j', (_, text) => {
    expect(base64urlToBytes(text)).toBeNull();
  });
});

test('bytes are equal when each is', () => {
  fc.assert(
    fc.property(bytes, bytes, (left, right) => {
      expect(bytesEqual(left, right)).toBe(bytesToHex(left) === bytesToHex(right));
      expect(bytesEqual(left, left.slice())).toBe(true);
    }),
  );
});

test('parts are joined in order, and the whole is a copy', () => {
  fc.assert(
    fc.property(fc.array(bytes), (parts) => {
      expect(bytesToHex(concatBytes(...parts))).toBe(parts.map(bytesToHex).join(''));
    }),
  );
  const part = new Uint8Array([1]);
  const whole = concatBytes(part);
  part[0] = 2;
  expect(whole).toEqual(new Uint8Array([1]));
});

test('text is written as UTF-8', () => {
  expect(bytesToHex(utf8('añ🌽'))).toBe('61c3b1f09f8cbd');
});
