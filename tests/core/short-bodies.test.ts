import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntryNames, nameOf } from '../../src/core/entry-names.ts';
import { hashEntry } from '../../src/core/hash.ts';
import { bytesToId, type EntryId, idToBytes } from '../../src/core/ids.ts';
import { shortBody, wholeBody } from '../../src/core/short-bodies.ts';
import { concatBytes } from '../../src/lib/bytes.ts';

const idOf = (bytes: Uint8Array): EntryId => {
  const id = bytesToId<EntryId>(bytes);
  if (id === null) throw new Error('an id has 32 bytes');
  return id;
};
const ids = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(idOf);
const head = Uint8Array.of(0x58, 0x20);
const naming = (id: EntryId): Uint8Array => concatBytes(head, idToBytes(id));

/** Another entry of the same name: what somebody finds who hashes for a day. */
const twinOf = (id: EntryId, last = '0'): EntryId => `${id.slice(0, 63)}${id.endsWith(last) ? 'f' : last}` as EntryId;

const plain = (names: EntryNames, links: readonly EntryId[], prev: EntryId | null, body: Uint8Array) => {
  const short = shortBody(body, prev, links, names);
  return { short, whole: wholeBody(short, hashEntry(body), prev, names) };
};

/** Bodies as hard to read as they get: heads with nothing behind them, heads in heads, ids that are known and that are not. */
const cases = fc
  .record({ known: fc.uniqueArray(ids, { minLength: 1, maxLength: 8 }), before: fc.boolean() })
  .chain(({ known, before }) => {
    const bytes = fc.constantFrom(0x58, 0x20, 0, 1, 2);
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.array(bytes, { maxLength: 40 }).map((of) => Uint8Array.from(of)),
      fc.constantFrom(...known).map(naming),
      ids.map(naming),
    );
    return fc.record({
      known: fc.constant(known),
      links: fc.subarray(known),
      prev: fc.constant(before ? (known[0] ?? null) : null),
      body: fc.array(part, { maxLength: 12 }).map((parts) => concatBytes(Uint8Array.of(0xaa), ...parts)),
    });
  });

describe('a short body', () => {
  test('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(cases, ({ known, links, prev, body }) => {
        expect(plain(new EntryNames(known), links, prev, body).whole).toEqual(body);
      }),
      { numRuns: 500 },
    );
  });

  test('is read back while others share the names it calls entries by, in whatever order they are known', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ known, links, prev, body }, twinsFirst) => {
        const short = shortBody(body, prev, links, new EntryNames(known));
        const twins = known.map((id) => twinOf(id));
        const names = new EntryNames(twinsFirst ? [...twins, ...known] : [...known, ...twins]);
        expect(wholeBody(short, hashEntry(body), prev, names)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  test('never yields what does not hash to the id, whatever bytes the disk hands over', () => {
    const handed = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.tuple(fc.nat(400), fc.nat(255)).map(([at, value]) => (short: Uint8Array) => {
        const damaged = Uint8Array.from(short);
        if (short.length > 0) damaged[at % short.length] = value;
        return damaged;
      }),
    );
    fc.assert(
      fc.property(cases, handed, fc.boolean(), ({ known, links, prev, body }, bytes, areShared) => {
        const short = shortBody(body, prev, links, new EntryNames(known));
        const names = new EntryNames(areShared ? [...known, ...known.map((id) => twinOf(id))] : known);
        const read = wholeBody(typeof bytes === 'function' ? bytes(short) : bytes, hashEntry(body), prev, names);
        expect(read ?? body).toEqual(body);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is called by name', () => {
  const [one, other] = [idOf(new Uint8Array(32).fill(7)), idOf(new Uint8Array(32).fill(9))];
  const body = concatBytes(Uint8Array.of(0xaa), naming(one), naming(other), Uint8Array.of(1));

  test('takes seven bytes for thirty-two, and one when it is the entry before', () => {
    const names = new EntryNames([one, other]);
    expect(shortBody(body, one, [one, other], names).length).toBe(body.length + 1 - 31 - 25);
  });

  test('is linked to: other bytes that happen to be an id stay whole, so that links tell what a shared name touches', () => {
    expect(shortBody(body, null, [one], new EntryNames([one, other])).length).toBe(body.length + 1 - 25 + 1);
  });

  test('is alone with its name: where another shares it, the whole id stands', () => {
    const names = new EntryNames([one, twinOf(one), other]);
    expect(names.isAlone(one)).toBe(false);
    expect(names.called(nameOf(one))).toEqual([one, twinOf(one)]);
    expect(shortBody(body, null, [one, other], names).length).toBe(body.length + 1 + 1 - 25);
  });

  test('is missing when no entry of that name is known, and the body with it', () => {
    const short = shortBody(body, null, [one, other], new EntryNames([one, other]));
    expect(wholeBody(short, hashEntry(body), null, new EntryNames([one]))).toBeNull();
  });

  test('was cut off, or marked by what no version writes: the body is missing', () => {
    const short = shortBody(body, null, [one, other], new EntryNames([one, other]));
    const names = new EntryNames([one, other]);
    expect(wholeBody(short.subarray(0, 8), hashEntry(body), null, names)).toBeNull();
    expect(wholeBody(Uint8Array.of(2, 0x58, 0x20, 9), hashEntry(body), null, names)).toBeNull();
    expect(wholeBody(Uint8Array.of(2, 0x58, 0x20), hashEntry(body), null, names)).toBeNull();
  });

  test('costs no more than so many tries, however many entries share the names of eight heads', () => {
    const heads = Array.from({ length: 8 }, (_, at) => idOf(new Uint8Array(32).fill(at + 20)));
    const many = concatBytes(Uint8Array.of(0xaa), ...heads.map(naming));
    const short = shortBody(many, null, heads, new EntryNames(heads));
    const twins = heads.flatMap((id) => ['1', '2', '3', '4', '5', '6', '7'].map((last) => twinOf(id, last)));
    // The ones that are meant were known first, as they were when the body was written.
    expect(wholeBody(short, hashEntry(many), null, new EntryNames([...heads, ...twins]))).toEqual(many);
    expect(wholeBody(short, hashEntry(many), null, new EntryNames([...twins, ...heads]))).toBeNull();
  });
});

test('a body that was kept whole is handed back as it is', () => {
  const body = Uint8Array.of(0xaa, 1, 2, 3);
  expect(wholeBody(body, hashEntry(body), null, new EntryNames([]))).toBe(body);
});
