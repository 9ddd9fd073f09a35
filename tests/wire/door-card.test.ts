import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { decodeCard, doorTextMax, encodeCard, encodeCardContent } from '../../src/wire/door-card.ts';
import type { ChannelId } from '../../src/wire/relay.ts';

const key = new Uint8Array(32).fill(1);
const box = new Uint8Array(32).fill(2);
const door = '4'.repeat(64) as ChannelId;
const signature = new Uint8Array(64).fill(3);
const text = (most: number) => fc.string({ maxLength: most, unit: 'binary' }).filter((each) => each.length <= most);
const example = { key, box, name: 'Huerta', says: 'Come by.', place: 'Above the mill', next: null };

test('is read back as it was written, with what was signed', () => {
  const cards = fc.record({
    ...{ key: fc.constant(key), box: fc.constant(box) },
    name: text(doorTextMax.name).filter((name) => name !== ''),
    ...{ says: text(doorTextMax.says), place: text(doorTextMax.place) },
    next: fc.constantFrom(null, { door, opener: null }, { door, opener: key.subarray(16) }),
  });
  fc.assert(
    fc.property(cards, (card) => {
      const content = encodeCardContent(card);
      expect(decodeCard(encodeCard(content, signature))).toEqual({ ok: true, value: { card, content, signature } });
    }),
  );
});

test('holds no more of a group’s words than it may, and cuts no character in two', () => {
  const long = { ...example, says: `${'a'.repeat(doorTextMax.says - 1)}🌱` };
  const read = decodeCard(encodeCard(encodeCardContent(long), signature));
  expect(read.ok && read.value.card.says).toBe('a'.repeat(doorTextMax.says - 1));
});

test('of another shape is refused', () => {
  const content = { k: key, b: box, n: 'Huerta', w: '', p: '' };
  const crafted = (change: object) => encodeCard(encodeStrict({ ...content, ...change }), signature);
  expect(decodeCard(crafted({})).ok).toBe(true);
  const damaged = { ok: false, error: 'damaged' };
  const changes = [
    { k: key.subarray(1) },
    { b: 'box' },
    { n: '' },
    { n: 'a'.repeat(81) },
    { w: 1 },
    { x: 1 },
    { f: key.subarray(1) },
    { f: 1 },
  ];
  for (const change of changes) expect(decodeCard(crafted(change))).toEqual(damaged);
  expect(decodeCard(encodeStrict({ c: encodeCardContent(example), s: signature.subarray(1) }))).toEqual(damaged);
  expect(decodeCard(new Uint8Array(4096).fill(0x81))).toEqual(damaged);
});
