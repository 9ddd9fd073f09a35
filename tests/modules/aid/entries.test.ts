/** Entries that can not be read: a field too many, one too few, one that is wrong. */
import { describe, expect, test } from 'vitest';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keyOf } from '../../core/cast.ts';
import { box, neighbours } from './helping.ts';

describe('an entry can not be read', () => {
  const id = keyOf('any');
  const shift = { from: 5, to: 6, helpers: 2 };
  const sound: Readonly<Record<string, CborMap>> = {
    'aid.details': { ref: id, sort: 'skill', urgency: 'week', helpers: 30 },
    'aid.help': { ref: id, from: id, to: id },
    'aid.accept': { ref: id },
    'aid.decline': { ref: id },
    'aid.withdraw': { ref: id },
    'aid.done': { ref: id, account: id },
    'aid.not-done': { ref: id, memo: box },
    'aid.address': { ref: id, refs: [id], memo: box },
    'aid.thanks': { ref: id, account: id, face: 'sad', words: '' },
  };
  const { kinds } = neighbours().ana.registry;
  const decode = (kind: string, payload: CborMap) => kinds.get(kind)?.decode(payload);

  test.each(Object.entries(sound))('%s: with a field too many, or one too few', (kind, payload) => {
    expect(decode(kind, payload)).toMatchObject({ ok: true });
    expect(decode(kind, { ...payload, price: 5 })).toEqual({ ok: false, error: 'price' });
    for (const field of Object.keys(payload)) {
      const { [field]: _, ...others } = payload;
      expect(decode(kind, others), field).toEqual({ ok: false, error: field });
    }
  });

  const optional: readonly (readonly [string, CborMap])[] = [
    ['aid.details', { shifts: [shift, { ...shift, to: 7 }], mark: 'childcare' }],
    ['aid.help', { shift: { from: 5, to: 6 }, memo: box }],
    ['aid.decline', { memo: box }],
  ];
  test.each(optional)('%s may say more: %o', (kind, more) => {
    expect(decode(kind, { ...sound[kind], ...more })).toMatchObject({ ok: true });
  });

  const malformed: readonly (readonly [string, CborMap, string])[] = [
    ['aid.details', { sort: 'money' }, 'another sort'],
    ['aid.details', { urgency: 'now' }, 'another urgency'],
    ['aid.details', { helpers: 0 }, 'nobody'],
    ['aid.details', { helpers: 31 }, 'too many'],
    ['aid.details', { mark: '' }, 'a mark without a name'],
    ['aid.details', { mark: 'x'.repeat(33) }, 'too long a mark'],
    ['aid.details', { shifts: [] }, 'no shifts'],
    ['aid.details', { shifts: [{ ...shift, to: 5 }] }, 'a shift that takes no time'],
    ['aid.details', { shifts: [shift, { ...shift, helpers: 3 }] }, 'two shifts at the same time'],
    ['aid.details', { shifts: Array.from({ length: 11 }, (_, at) => ({ ...shift, to: 6 + at })) }, 'eleven shifts'],
    ['aid.details', { shifts: [{ from: 5, to: 6 }] }, 'a shift for nobody'],
    ['aid.help', { shift: { from: 6, to: 6 } }, 'a shift that takes no time'],
    ['aid.help', { shift }, 'a shift with helpers'],
    ['aid.help', { memo: new Uint8Array() }, 'an empty box'],
    ['aid.not-done', { memo: new Uint8Array(2049) }, 'too large a box'],
    ['aid.address', { refs: [id, id] }, 'two acceptances'],
    ['aid.thanks', { face: 'angry' }, 'a fourth face'],
    ['aid.thanks', { words: 'x'.repeat(281) }, 'too many words'],
  ];
  test.each(malformed)('%s %o: %s', (kind, spoilt) => {
    expect(decode(kind, { ...sound[kind], ...spoilt })).toMatchObject({ ok: false });
  });
});
