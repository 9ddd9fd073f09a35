import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { askTextMax, decodeAnswer, decodeAsk, encodeAnswer, encodeAsk } from '../../src/wire/door-ask.ts';

const text = (most: number) => fc.string({ maxLength: most, unit: 'binary' }).filter((each) => each.length <= most);
const box = new Uint8Array(32).fill(1);
const mail = new Uint8Array(16).fill(2);
const damaged = { ok: false, error: 'damaged' };

describe('an ask', () => {
  test('is read back as it was written', () => {
    const asks = fc.record({
      name: text(askTextMax.name).filter((name) => name.trim() !== ''),
      ...{ words: text(askTextMax.words), reach: text(askTextMax.reach), askedAt: fc.nat(2 ** 30) },
      ...{ box: fc.constant(box), mail: fc.constant(mail) },
    });
    fc.assert(
      fc.property(asks, (ask) => {
        expect(decodeAsk(encodeAsk(ask))).toEqual({ ok: true, value: ask });
      }),
    );
  });

  test('without a name, too long or of another shape is refused', () => {
    const ask = { n: 'Rosa', w: 'I mend shoes.', r: 'At the mill', t: 5, b: box, m: mail };
    expect(decodeAsk(encodeStrict(ask)).ok).toBe(true);
    const changes = [
      ...[{ n: ' ' }, { n: 'a'.repeat(81) }, { w: 'a'.repeat(401) }, { r: 'a'.repeat(201) }],
      ...[{ t: -1 }, { t: 'now' }, { b: mail }, { m: box }, { x: 1 }],
    ];
    for (const change of changes) expect(decodeAsk(encodeStrict({ ...ask, ...change }))).toEqual(damaged);
    expect(decodeAsk(new Uint8Array(5000))).toEqual(damaged);
  });
});

describe('an answer', () => {
  test('is an invitation or a sentence', () => {
    for (const answer of [
      { is: 'admitted', link: 'https://x/#/join/y' } as const,
      { is: 'declined', words: '' } as const,
    ])
      expect(decodeAnswer(encodeAnswer(answer))).toEqual({ ok: true, value: answer });
  });

  test('of another shape is refused', () => {
    const shapes = [
      {},
      { l: 'link', w: 'words' },
      { l: 'a'.repeat(2001) },
      { w: 'a'.repeat(401) },
      { l: 1 },
      { z: '' },
    ];
    for (const shape of shapes) expect(decodeAnswer(encodeStrict(shape))).toEqual(damaged);
  });
});
