import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shared32 } from '../../src/lib/shared-32.ts';

const ids = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('is a copy of these bytes, wherever they stand and whatever was asked before', () => {
  // Ids that are looked for in the same place, and differ in one byte.
  const alike = fc.tuple(ids, fc.nat(31), fc.nat(255)).map(([id, at, byte]) => [id, id.with(at, byte)] as const);
  fc.assert(
    fc.property(fc.array(alike), fc.nat(9), (pairs, before) => {
      for (const id of [...pairs.flat(), ...pairs.flat()]) {
        const within = new Uint8Array(before + 40);
        within.set(id, before);
        const copy = shared32(within, before);
        expect(copy).toEqual(new Uint8Array(id));
        expect(copy.buffer).not.toBe(within.buffer);
      }
    }),
  );
});

test('equal bytes read one after the other are one object', () => {
  const id = new Uint8Array(32).fill(7);
  expect(shared32(id, 0)).toBe(shared32(new Uint8Array(id), 0));
});

test('whoever writes into a copy all the same changes nothing that is read later', () => {
  const id = new Uint8Array(32).fill(8);
  shared32(id, 0)[31] = 9;
  expect(shared32(id, 0)).toEqual(id);
});
