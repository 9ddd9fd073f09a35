/** What is no entry of a deal is refused before any rule is asked. */
import { describe, expect, test } from 'vitest';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keyOf } from '../../core/cast.ts';
import { box, hours, market } from './dealing.ts';

describe('an entry can not be read', () => {
  const id = keyOf('any');
  const sound: Readonly<Record<string, CborMap>> = {
    'deal.begin': { ref: id, from: id, to: id },
    'deal.say': { ref: id, account: id, memo: box },
    'deal.terms': { ref: id, account: id },
    'deal.agree': { deal: id, ref: id },
    'deal.deliver': { deal: id, ref: id, part: 1 },
    'deal.receive': { deal: id, ref: id },
    'deal.alone': { deal: id, ref: id },
    'deal.contest': { deal: id, ref: id },
    'deal.returned': { ref: id, refs: [id] },
    'deal.cancel': { ref: id, account: id },
    'deal.rate': { ref: id, account: id, seal: id, memo: box },
    'deal.reveal': { deal: id, ref: id, face: 'sad', words: '', salt: id.slice(16) },
    'deal.unrated': { ref: id, account: id },
    'deal.reply': { deal: id, ref: id, words: 'Thanks' },
  };
  const decode = (kind: string, payload: CborMap) => kinds.get(kind)?.decode(payload);
  const { kinds } = market().ana.registry;

  test.each(Object.entries(sound))('%s: with a field too many, or one too few', (kind, payload) => {
    expect(decode(kind, payload)).toMatchObject({ ok: true });
    expect(decode(kind, { ...payload, tip: 5 })).toMatchObject({ ok: false });
    for (const field of Object.keys(payload)) {
      const { [field]: _, ...others } = payload;
      expect(decode(kind, others), field).toEqual({ ok: false, error: field });
    }
  });

  const malformed: readonly (readonly [string, CborMap, string])[] = [
    ['deal.terms', { unit: hours }, 'a unit without an amount'],
    ['deal.terms', { amount: 60 }, 'an amount of nothing'],
    ['deal.terms', { unit: hours, amount: 0 }, 'an amount of zero'],
    ['deal.terms', { unit: hours, amount: 1_000_000_001 }, 'an amount above the books'],
    ['deal.terms', { other: '' }, 'no words'],
    ['deal.terms', { other: 'x'.repeat(81) }, 'too many words'],
    ['deal.terms', { when: 'x'.repeat(81) }, 'too many words about when'],
    ['deal.deliver', { part: 0 }, 'nothing'],
    ['deal.deliver', { part: 101 }, 'more than all'],
    ['deal.say', { memo: new Uint8Array() }, 'an empty box'],
    ['deal.say', { memo: new Uint8Array(2049) }, 'too large a box'],
    ['deal.returned', { refs: [id, id] }, 'two payments'],
    ['deal.rate', { seal: new Uint8Array(31) }, 'too short a seal'],
    ['deal.reveal', { face: 'angry' }, 'a fourth face'],
    ['deal.reveal', { words: 'x'.repeat(281) }, 'too many words'],
    ['deal.reveal', { salt: new Uint8Array(15) }, 'too little salt'],
    ['deal.reply', { words: '' }, 'no words'],
    ['deal.reply', { words: 'x'.repeat(281) }, 'too many words'],
  ];
  test.each(malformed)('%s %o: %s', (kind, spoilt) => {
    expect(decode(kind, { ...sound[kind], ...spoilt })).toMatchObject({ ok: false });
  });
});
