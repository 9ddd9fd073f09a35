import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../src/lib/packing/pack.ts';
import { unpack } from '../../src/lib/packing/unpack.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).filter((each) => each.isWellFormed()),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
);
const { data } = fc.letrec((again) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, true, false),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double(),
    text,
    fc.uint8Array({ maxLength: 200 }),
    fc.array(again('data'), { maxLength: 5 }),
    fc.array(again('data'), { maxLength: 5 }).map((all) => new Set(all)),
    fc.array(fc.tuple(again('data'), again('data')), { maxLength: 5 }).map((all) => new Map(all)),
    fc.dictionary(
      text.filter((name) => name !== '__proto__'),
      again('data'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
}));

test('whatever is packed comes back equal', () => {
  fc.assert(
    fc.property(data, (each) => {
      expect(unpack(pack(each))).toEqual(each);
    }),
    { numRuns: 500 },
  );
});

test('an id that is named a hundred times costs its bytes once', () => {
  const ids = ['a'.repeat(64), 'b'.repeat(64)];
  const many = Array.from({ length: 100 }, (_, at) => ids[at % 2]);
  expect(pack(many).length).toBeLessThan(2 * 33 + 100 * 2 + 10);
});
