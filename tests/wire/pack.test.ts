import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { pack, unpack } from '../../src/wire/pack.ts';

const anyBytes = fc.uint8Array({ maxLength: 2000 });

describe('packed bytes', () => {
  test('come back as they were, up to the last byte that is allowed', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(unpack(pack(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  test('that would grow beyond what is allowed are refused, by one byte or a thousandfold', () => {
    const bomb = pack(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect(unpack(bomb, 1_000_000)).toBeNull();
    expect(unpack(pack(new Uint8Array(1001)), 1000)).toBeNull();
  });

  test('that are cut short, or are noise, are refused', () => {
    const packed = pack(new Uint8Array(1000).map((_, at) => at * 7));
    for (let length = 0; length < packed.length; length += 1)
      expect(unpack(packed.subarray(0, length), 1000)).toBeNull();
    fc.assert(
      fc.property(anyBytes, (noise) => {
        const read = unpack(noise, 1000);
        expect(read === null || read.length <= 1000).toBe(true);
      }),
    );
  });
});

describe('a batch', () => {
  const signed = fc.record({ bytes: anyBytes, signature: fc.uint8Array({ minLength: 64, maxLength: 64 }) });

  test('is read back entry by entry', () => {
    fc.assert(
      fc.property(fc.array(signed, { maxLength: 8 }), (entries) => {
        expect(decodeBatch(encodeBatch(entries))).toEqual({ ok: true, value: entries });
      }),
    );
  });

  test('that is noise, or holds a signature of another length, is damaged', () => {
    const short = { bytes: new Uint8Array(3), signature: new Uint8Array(63) };
    expect(decodeBatch(encodeBatch([short]))).toEqual({ ok: false, error: 'damaged' });
    fc.assert(
      fc.property(anyBytes, (noise) => {
        const read = decodeBatch(noise);
        expect(read.ok || read.error === 'damaged').toBe(true);
      }),
    );
  });
});
