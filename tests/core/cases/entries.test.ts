/** What can be read of a case's entries, and what can not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registry } from '../../../src/modules/core.ts';
import { type CborMap, decodeStrict, encodeStrict, isCborMap } from '../../../src/wire/cbor.ts';
import { keyOf } from '../cast.ts';
import { box } from './complaints.ts';

const [id, other] = [keyOf('any'), keyOf('other')];
const decode = (kind: string, payload: CborMap) => registry.kinds.get(kind)?.decode(payload);

const sound: Readonly<Record<string, CborMap>> = {
  'case.report': { account: id, about: [other], readers: [id], memo: box },
  'case.say': { case: id, ref: id, account: id, readers: [other], memo: box },
  'case.hide': { case: id, ref: id },
  'case.show': { case: id, ref: id },
  'case.decide': { case: id, ref: id, outcome: 'settled', readers: [id, other], memo: box },
  'case.appeal': { case: id, ref: id, account: id, readers: [other], memo: box },
  'case.vote': { case: id, ref: id, vote: 'stands' },
};

test.each(Object.entries(sound))('%s: with a field too many, or one too few', (kind, payload) => {
  expect(decode(kind, payload)).toMatchObject({ ok: true });
  expect(decode(kind, { ...payload, price: 5 })).toEqual({ ok: false, error: 'price' });
  for (const field of Object.keys(payload)) {
    const { [field]: _, ...others } = payload;
    expect(decode(kind, others), field).toEqual({ ok: false, error: field });
  }
});

const more: readonly (readonly [string, CborMap])[] = [
  ['case.report', { ref: id }],
  ['case.report', { about: [id, other] }],
  ['case.decide', { outcome: 'hidden' }],
];
test.each(more)('%s may say %o', (kind, fields) => {
  expect(decode(kind, { ...sound[kind], ...fields })).toMatchObject({ ok: true });
});

test('an appeal to everybody has words that everybody reads', () => {
  const { memo: _, ...rest } = sound['case.appeal'] ?? {};
  expect(decode('case.appeal', { ...rest, readers: [], words: 'It was not so' })).toMatchObject({ ok: true });
});

const malformed: readonly (readonly [string, CborMap, string])[] = [
  ['case.report', { about: [] }, 'about nobody'],
  ['case.report', { about: [id, id] }, 'about somebody twice'],
  ['case.report', { about: [id, other, keyOf('third')] }, 'about three'],
  ['case.report', { readers: [] }, 'to nobody'],
  ['case.report', { readers: [id, id] }, 'to somebody twice'],
  ['case.report', { readers: Array.from({ length: 17 }, (_, at) => keyOf(`${at}`)) }, 'to seventeen'],
  ['case.report', { memo: new Uint8Array() }, 'an empty box'],
  ['case.report', { memo: new Uint8Array(8193) }, 'too large a box'],
  ['case.say', { readers: [] }, 'to nobody'],
  ['case.decide', { outcome: 'jail' }, 'an outcome that there is not'],
  ['case.decide', { readers: [] }, 'with a reason for nobody'],
  ['case.decide', { readers: [id, id] }, 'with a reason for somebody twice'],
  ['case.appeal', { readers: [] }, 'to everybody, in words that nobody reads'],
  ['case.appeal', { readers: [id, id] }, 'to somebody twice'],
  ['case.appeal', { words: 'It was not so' }, 'to somebody, in words that everybody reads'],
  ['case.vote', { vote: 'maybe' }, 'a third answer'],
];
test.each(malformed)('%s can not be read %o: %s', (kind, spoilt) => {
  expect(decode(kind, { ...sound[kind], ...spoilt })).toMatchObject({ ok: false });
});

describe('what is read is what was written', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 });
  test('a report comes back from its bytes', () => {
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.boolean(),
        (about, readers, memo, of) => {
          const payload: CborMap = {
            ...{ account: id, about: about.map(keyOf), readers: readers.map(keyOf), memo },
            ...(of && { ref: other }),
          };
          const bytes = encodeStrict(payload);
          const back = decodeStrict(bytes, { maxBytes: 10_000, maxDepth: 8 });
          if (!back.ok || !isCborMap(back.value)) throw new Error('these bytes are not a map');
          expect(encodeStrict(back.value)).toEqual(bytes);
          const read = decode('case.report', back.value);
          expect(read).toMatchObject({ ok: true, value: { memo } });
        },
      ),
    );
  });
});
