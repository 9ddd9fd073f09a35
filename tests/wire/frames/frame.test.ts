import fc from 'fast-check';
import { encodeQR } from 'qr';
import { expect, test } from 'vitest';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import {
  blockBytesMax,
  blocksMax,
  decodeFrame,
  encodeFrame,
  type Frame,
  frameOverhead,
  frameToText,
  textToFrame,
} from '../../../src/wire/frames/frame.ts';
import { noise, shown } from './showing.ts';

const hex = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(bytesToHex);
const aFrame: fc.Arbitrary<Frame> = fc.record(
  {
    kind: fc.nat(255),
    audience: hex(4),
    message: hex(6),
    length: fc.integer({ min: 1, max: 2_000 }),
    number: fc.nat(0xffff),
    block: fc.uint8Array({ minLength: 1, maxLength: 60 }),
  },
  { noNullPrototype: true },
);
const sample: Frame = {
  kind: 1,
  audience: '01020304',
  message: '0a0b0c0d0e0f',
  length: 300,
  number: 7,
  block: noise(100, 1),
};

test('a frame is read back from its text', () => {
  fc.assert(
    fc.property(aFrame, (frame) => {
      const bytes = encodeFrame(frame);
      expect(bytes.length).toBe(frame.block.length + frameOverhead);
      expect(textToFrame(frameToText(bytes))).toEqual({ ok: true, value: frame });
    }),
  );
});

test('a bit turned, bytes cut off and bytes added are all seen', () => {
  const bytes = encodeFrame(sample);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const turned = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(decodeFrame(turned)).toEqual({ ok: false, error: 'damaged' });
  }
  for (let length = 0; length < bytes.length; length += 1)
    expect(decodeFrame(bytes.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
  expect(decodeFrame(Uint8Array.from([...bytes, 0]))).toEqual({ ok: false, error: 'damaged' });
});

test('no text at all stops the reader', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string().map((text) => `MINGA1:${text}`),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = textToFrame(text);
      expect(read.ok ? 'a frame' : read.error).toMatch(/^(not-a-minga-code|newer-version|damaged|too-large)$/);
    }),
  );
});

test.each([
  ['a link', 'https://minga.example/#/join/abc', 'not-a-minga-code'],
  ['a recovery card', 'MINGA1-ABCD-EFGH', 'not-a-minga-code'],
  ['nothing', '', 'not-a-minga-code'],
  ['what a later version shows', 'MINGA2:ABC', 'newer-version'],
  ['a code cut short', frameToText(encodeFrame(sample)).slice(0, -3), 'damaged'],
  ['a code in small letters', frameToText(encodeFrame(sample)).toLowerCase(), 'not-a-minga-code'],
  ['more than a code can hold', `MINGA1:${'0'.repeat(4_300)}`, 'too-large'],
])('%s is refused by name', (_, text, error) => {
  expect(textToFrame(text)).toEqual({ ok: false, error });
});

test.each([
  ['a message of no bytes', { length: 0 }, 'damaged'],
  ['no block', { block: new Uint8Array() }, 'damaged'],
  ['a block above the limit', { block: new Uint8Array(blockBytesMax + 1) }, 'too-large'],
  ['more blocks than anybody collects', { length: blocksMax * 100 + 1 }, 'too-large'],
])('a frame that claims %s is refused', (_, claim, error) => {
  expect(decodeFrame(encodeFrame({ ...sample, ...claim }))).toEqual({ ok: false, error });
});

test('the largest that is allowed is read', () => {
  const block = new Uint8Array(blockBytesMax);
  expect(decodeFrame(encodeFrame({ ...sample, block, length: blocksMax * blockBytesMax })).ok).toBe(true);
});

test('its text is packed as letters and digits, which takes a smaller code than the same bytes would', () => {
  const text = shown(noise(10_000, 2), 400).text(0);
  const alone = encodeQR(text, 'raw', { ecc: 'low', encoding: 'alphanumeric' });
  expect(encodeQR(text, 'raw', { ecc: 'low' })).toEqual(alone);
  // Version 14: 73 modules and a border of two.
  expect(alone).toHaveLength(77);
});
