import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { hexOf32 } from '../../src/lib/hex-of-32.ts';

const ids = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('is the text of these bytes, wherever they stand and whatever was asked before', () => {
  // Ids that are looked for in the same place, and differ in one byte.
  const alike = fc.tuple(ids, fc.nat(31), fc.nat(255)).map(([id, at, byte]) => [id, id.with(at, byte)] as const);
  fc.assert(
    fc.property(fc.array(alike), fc.nat(9), (pairs, before) => {
      for (const id of [...pairs.flat(), ...pairs.flat()]) {
        const within = new Uint8Array(before + 40);
        within.set(id, before);
        expect(hexOf32(within, before)).toBe(bytesToHex(id));
      }
    }),
  );
});
