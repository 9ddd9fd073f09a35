import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/lib/at-once.ts';
import { pack, packing } from '../../src/lib/packing/pack.ts';
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

test('packed in slices it comes to the same bytes', () => {
  fc.assert(
    fc.property(data, (each) => {
      expect(atOnce(packing({ log: each, kept: { records: new Map([['texts', each]]), each } }))).toEqual(
        pack({ log: each, kept: { records: new Map([['texts', each]]), each } }),
      );
    }),
    { numRuns: 500 },
  );
});

test('no slice holds more than a thousand elements of a long map', () => {
  const long = new Map(Array.from({ length: 5_500 }, (_, at) => [`entry ${at}`, { at }]));
  const work = packing({ rules: 1, kept: { log: { nodes: long }, records: new Map([['texts', long]]) } });
  // Five full thousands of each, and once more before the end.
  expect([...work]).toHaveLength(11);
});

test('an id that is named a hundred times costs its bytes once', () => {
  const ids = ['a'.repeat(64), 'b'.repeat(64)];
  const many = Array.from({ length: 100 }, (_, at) => ids[at % 2]);
  expect(pack(many).length).toBeLessThan(2 * 33 + 100 * 2 + 10);
});
