import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToBase64url, bytesToHex, concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { decodeDoorLink, encodeDoorLink } from '../../src/wire/door-link.ts';
import type { ChannelId } from '../../src/wire/relay.ts';

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const origin = 'https://minga.example';
const relay = 'wss://relay.example';
const links = fc.record({
  door: bytesOf(32).map((bytes) => bytesToHex(bytes) as ChannelId),
  opener: fc.option(bytesOf(16)),
  relays: fc.constantFrom([relay], [relay, 'ws://192.168.1.4:8787/minga']),
});
const filled = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const example = { door: bytesToHex(filled(32)) as ChannelId, opener: filled(16), relays: [relay] };

test('is read back as it was written, as a link or as its part after the number sign', () => {
  fc.assert(
    fc.property(links, (link) => {
      const text = encodeDoorLink(origin, link);
      expect(decodeDoorLink(` ${text}\n`)).toEqual({ ok: true, value: link });
      expect(decodeDoorLink(text.split('#/door/')[1] ?? '')).toEqual({ ok: true, value: link });
    }),
  );
});

test('with any letter changed, lost or added is refused', () => {
  const text = encodeDoorLink(origin, example);
  for (let place = text.indexOf('#/door/') + 7; place < text.length; place += 1) {
    const other = text[place] === 'A' ? 'B' : 'A';
    expect(decodeDoorLink(text.slice(0, place) + other + text.slice(place + 1)).ok).toBe(false);
    expect(decodeDoorLink(text.slice(0, place) + text.slice(place + 1)).ok).toBe(false);
  }
  expect(decodeDoorLink(`${text}A`)).toEqual({ ok: false, error: 'damaged' });
});

test('says what is no such link, and what a newer version wrote', () => {
  for (const text of ['', 'hello there', 'https://minga.example/#/join/abc.def'])
    expect(decodeDoorLink(text)).toEqual({ ok: false, error: 'not-a-door' });
  expect(decodeDoorLink('A'.repeat(4000))).toEqual({ ok: false, error: 'damaged' });
  expect(decodeDoorLink(checked([2, 'something else']))).toEqual({ ok: false, error: 'newer-version' });
});

test('of what is soundly checked but not of its shape is refused', () => {
  const [door, opener] = [filled(32), filled(16)];
  const shapes = [
    [0, door, opener, [relay]],
    [1, door, opener],
    [1, door, opener, [relay], 1],
    [1, filled(31), opener, [relay]],
    [1, door, filled(15), [relay]],
    [1, door, opener, []],
    [1, door, opener, ['https://relay.example']],
    [1, door, opener, [relay, relay, relay, relay, relay]],
    [1, door, opener, relay],
  ];
  for (const shape of shapes) expect(decodeDoorLink(checked(shape))).toEqual({ ok: false, error: 'damaged' });
});

/** With a check that is right for the bytes, as only somebody who means it would make it. */
function checked(fields: readonly unknown[]): string {
  const content = encodeStrict(fields as never);
  const check = sha256(concatBytes(utf8('minga/door-link/1'), content)).subarray(0, 4);
  return `${origin}/#/door/${bytesToBase64url(concatBytes(content, check))}`;
}
