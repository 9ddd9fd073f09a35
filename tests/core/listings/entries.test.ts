/** What can be read of a listing's entries, and what can not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { decodePost, decodeSet } from '../../../src/core/listings/entries.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { type CborMap, decodeStrict, encodeStrict, isCborMap } from '../../../src/wire/cbor.ts';
import { hours, village } from '../cast.ts';
import { change, post, posting } from './listings.ts';

const id = fc.uint8Array({ minLength: 32, maxLength: 32 });
const textOf = (minLength: number, maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength, maxLength })
    .filter(({ length }) => length >= minLength && length <= maxLength);
const anySide = fc.constantFrom('offer', 'need');
const anyReturn = fc.constantFrom('units', 'other', 'nothing');
const anyPrice = (min: number) =>
  fc.record({ unit: fc.constantFrom('hours', 'eggs-2', 'x'), amount: fc.integer({ min, max: 1_000_000_000 }) });

const anyPost = fc.record(
  {
    ...{ account: id, side: anySide, return: anyReturn, title: textOf(1, 80), category: textOf(1, 32) },
    ...{ words: textOf(1, 1000), price: anyPrice(1), other: textOf(1, 80), place: textOf(1, 60) },
    ...{ until: fc.integer({ min: 1, max: 2 ** 46 }), endless: fc.constant(true) },
  },
  { requiredKeys: ['account', 'side', 'return', 'title', 'category'] },
);
const anyFields = fc.record(
  {
    ...{ side: anySide, return: anyReturn, title: textOf(1, 80), category: textOf(1, 32) },
    ...{ price: anyPrice(0), other: textOf(0, 80), place: textOf(0, 60), until: fc.integer({ min: 0, max: 2 ** 46 }) },
    ...{ endless: fc.boolean(), paused: fc.boolean(), closed: fc.boolean() },
  },
  { requiredKeys: [] },
);
const anySet = fc
  .tuple(
    id,
    anyFields.filter((fields) => Object.keys(fields).length > 0),
  )
  .map(([ref, fields]) => ({ ref, ...fields }));

/** As it comes off the wire. */
function carried(payload: CborMap): CborMap {
  const read = decodeStrict(encodeStrict(payload), { maxBytes: 65_536, maxDepth: 6 });
  if (!read.ok || !isCborMap(read.value)) throw new Error('what was encoded is decoded');
  return read.value;
}

/** What a decoder made of it, said as the payload said it. */
const said = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).flatMap(([field, each]) => (each === null ? [] : [[field, each]])));
const written = (payload: CborMap): unknown =>
  Object.fromEntries(
    Object.entries(payload).map(([field, each]) => [field, each instanceof Uint8Array ? bytesToHex(each) : each]),
  );

const decoders = [
  ['listing.post', decodePost, anyPost],
  ['listing.set', decodeSet, anySet],
] as const;

describe.each(decoders)('%s', (_, decode, any) => {
  test('is read as it was said', () => {
    fc.assert(
      fc.property(any as fc.Arbitrary<CborMap>, (payload) => {
        const read = decode(carried(payload));
        expect(read.ok && said(read.value)).toEqual(written(payload));
      }),
    );
  });

  test('is refused with a field that is unknown, by its name', () => {
    fc.assert(
      fc.property(any as fc.Arbitrary<CborMap>, fc.stringMatching(/^x[a-z]{0,8}$/), (payload, field) => {
        expect(decode({ ...payload, [field]: 1 })).toEqual({ ok: false, error: field });
      }),
    );
  });
});

describe('an entry can not be read', () => {
  const spoilt: readonly (readonly [string, CborMap])[] = [
    ['it has no title', { title: '' }],
    ['its title is too long', { title: 'x'.repeat(81) }],
    ['it is neither offered nor needed', { side: 'both' }],
    ['what it wants in return is unheard of', { return: 'love' }],
    ['its category is no word', { category: '' }],
    ['its category is too long', { category: 'x'.repeat(33) }],
    ['its words are too many', { words: 'x'.repeat(1001) }],
    ['its price is nothing', { price: { unit: hours, amount: 0 } }],
    ['its price is above the books', { price: { unit: hours, amount: 1_000_000_001 } }],
    ['its price says more', { price: { unit: hours, amount: 5, tip: 1 } }],
    ['its price is in a badly written unit', { price: { unit: 'Hours!', amount: 5 } }],
    ['it has no account', { account: new Uint8Array(31) }],
    ['it ends before time began', { until: 0 }],
    ['it ends after all time', { until: 2 ** 46 + 1 }],
    ['it is endless by another word', { endless: false }],
    ['it is closed from the beginning', { closed: true }],
  ];
  test.each(spoilt)('when %s', (_, fields) => {
    const { ana } = village(['ana']);
    expect(ana.verdictOf(ana.sign('listing.post', { ...posting(ana), ...fields }))).toBe('malformed');
  });

  const changes: readonly (readonly [string, CborMap])[] = [
    ['nothing is changed', {}],
    ['the title is taken away', { title: '' }],
    ['its words are, which are a text of their own', { words: 'Of rye' }],
    ['its price is below nothing', { price: { unit: hours, amount: -1 } }],
    ['it is paused perhaps', { paused: 1 }],
    ['it goes to another account', { account: new Uint8Array(32) }],
  ];
  test.each(changes)('when %s', (_, fields) => {
    const { ana } = village(['ana']);
    expect(ana.verdictOf(change(ana, post(ana), fields))).toBe('malformed');
  });

  test('when what it names is too short', () => {
    const { ana } = village(['ana']);
    const ref = idToBytes(post(ana).entry.id).slice(1);
    expect(ana.verdictOf(ana.sign('listing.set', { ref, closed: true }))).toBe('malformed');
  });
});
