import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTextFile, encodeTextFile } from '../../src/wire/text-file.ts';

const file = Uint8Array.from({ length: 500 }, (_, at) => (at * 37) & 255);
const words = 'News for a group.\nOpen it with Minga.';
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => decodeTextFile(asBytes(text));
const text = asText(encodeTextFile(words, file));

test('any file comes out of the text as it went in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, before) => {
      fc.pre(!before.includes('MINGA-FILE'));
      expect(decodeTextFile(encodeTextFile(before, bytes))).toEqual({ ok: true, value: bytes });
    }),
  );
});

test('a person who opens it reads words first, and no line is longer than a mail may have', () => {
  const lines = text.split('\n');
  expect(lines.slice(0, 2)).toEqual(words.split('\n'));
  expect(Math.max(...lines.map(({ length }) => length))).toBe(76);
});

const body = text.indexOf('\n', text.indexOf('MINGA-FILE')) + 1;
const inBody = (change: (digits: string) => string): string => text.slice(0, body) + change(text.slice(body));

test.each([
  ['line breaks of another system', text.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${text}`],
  ['words in Arabic before it', `أخبار لمجموعة\n${text}`],
  ['lines broken anew, with blanks before each', inBody((digits) => digits.replace(/([\w-]{20})/g, '$1\n  '))],
  ['what a mailing list puts below it', `${text}\n--\nsent by the list`],
])('%s changes nothing', (_, carried) => {
  expect(carried).not.toBe(text);
  expect(read(carried)).toEqual({ ok: true, value: file });
});

test('one that was cut short says so, wherever it was cut behind its head', () => {
  for (let end = body; end < text.trimEnd().length; end += 1)
    expect(read(text.slice(0, end))).toEqual({ ok: false, error: 'cut-short' });
});

test('one of which a single character is another is damaged', () => {
  for (let at = body; at < text.length; at += 1) {
    if (text[at] === '\n') continue;
    const other = text[at] === 'A' ? 'B' : 'A';
    expect(read(text.slice(0, at) + other + text.slice(at + 1))).toEqual({ ok: false, error: 'damaged' });
  }
});

test('a later form is told from a damaged one, and what is no file of ours from both', () => {
  expect(read(text.replace('MINGA-FILE 1', 'MINGA-FILE 2'))).toEqual({ ok: false, error: 'other-version' });
  expect(read('A letter that mentions MINGA-FILE 1 12 0011223344556677 in passing.')).toBeNull();
  expect(read('')).toBeNull();
});

test('a head that claims more than is there takes no room for it', () => {
  expect(read('MINGA-FILE 1 999999999 0011223344556677\nAAAA')).toEqual({ ok: false, error: 'cut-short' });
});
