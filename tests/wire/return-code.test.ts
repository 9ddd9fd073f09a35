import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToBase64url, concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { decodeReturnCode, encodeReturnCode, markOf } from '../../src/wire/return-code.ts';

const id = fc.uint8Array({ minLength: 32, maxLength: 32 });
const lost = fc.uniqueArray(id, { maxLength: 16, selector: (bytes) => bytes.join() });
const codes = fc.record({ group: id, member: id, device: id, box: id, lost });
const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const example = { group: filled(1), member: filled(2), device: filled(3), box: filled(4), lost: [filled(5)] };
const origin = 'https://minga.example';
const link = encodeReturnCode(origin, example);

test('is read back as it was written, as a link or as its part after the number sign', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const text = encodeReturnCode(origin, code);
      expect(decodeReturnCode(`  ${text}\n`)).toEqual({ ok: true, value: code });
      expect(decodeReturnCode(text.split('#/back/')[1] ?? '')).toEqual({ ok: true, value: code });
    }),
  );
});

test('with any letter changed, lost or added is refused', () => {
  const at = link.indexOf('#/back/') + 7;
  for (let place = at; place < link.length; place += 1) {
    const other = link[place] === 'A' ? 'B' : 'A';
    expect(decodeReturnCode(link.slice(0, place) + other + link.slice(place + 1)).ok).toBe(false);
    expect(decodeReturnCode(link.slice(0, place) + link.slice(place + 1)).ok).toBe(false);
  }
  expect(decodeReturnCode(`${link}A`)).toEqual({ ok: false, error: 'damaged' });
});

test('says what is no such code, and what a newer version wrote', () => {
  for (const text of ['', 'hello there', 'https://minga.example/#/join/abc.def', 'MINGA1-ABCD EFGH'])
    expect(decodeReturnCode(text)).toEqual({ ok: false, error: 'not-a-return-code' });
  expect(decodeReturnCode('A'.repeat(4000))).toEqual({ ok: false, error: 'damaged' });
  expect(decodeReturnCode(reencoded([2, 'something else']))).toEqual({ ok: false, error: 'newer-version' });
});

test('of what is soundly checked but not of its shape is refused', () => {
  const { group, member, device, box } = example;
  const shapes = [
    [0, group, member, device, box, []],
    [1, group, member, device, box],
    [1, group, member, device, box, [], 1],
    [1, group, member, device, filled(4).subarray(1), []],
    [1, group, member, device, box, [filled(5), filled(5)]],
    [1, group, member, device, box, [filled(5).subarray(1)]],
    [1, group, member, device, box, Array.from({ length: 17 }, (_, at) => filled(at))],
    [1, group, member, device, box, 'none'],
    ['1', group, member, device, box, []],
  ];
  for (const shape of shapes) expect(decodeReturnCode(reencoded(shape))).toEqual({ ok: false, error: 'damaged' });
});

test('has a mark of eight letters that differs as soon as anything in it does', () => {
  const others = [
    { ...example, group: filled(9) },
    { ...example, member: filled(9) },
    { ...example, device: filled(9) },
    { ...example, box: filled(9) },
    { ...example, lost: [] },
  ];
  const marks = [example, ...others].map(markOf);
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^[0-9A-F]{8}$/);
});

/** With a check that is right for the bytes, as only somebody who means it would make it. */
function reencoded(fields: readonly unknown[]): string {
  const content = encodeStrict(fields as never);
  return `${origin}/#/back/${bytesToBase64url(concatBytes(content, checkOf(content)))}`;
}

const checkOf = (content: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/return-code/1'), content)).subarray(0, 4);
