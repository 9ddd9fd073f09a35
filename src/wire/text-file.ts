/**
 * A file of ours as plain text, since that is what share sheets and messengers pass on unharmed. (decision 0031)
 *
 *     <words for people, any lines>
 *     MINGA-FILE <version 1> <bytes> <first 8 bytes of SHA-256("minga/text-file/1" ‖ file), hexadecimal>
 *     <the file in base64url, in lines of 76>
 *
 * Mail programs break lines anew and put words around what they carry: blanks inside, and all that stands before the head or
 * after the last digit, mean nothing. The number of bytes tells a file that was cut short from one that was altered.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';

export type TextFileFault = 'other-version' | 'cut-short' | 'damaged';

const version = 1;
const lineLength = 76;
/** The words before the head are few; it is not looked for in a whole film that somebody chose by mistake. */
const wordsBytesMax = 8 * 1024;
const headBytesMax = 80;

const digits = utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const blank = 64;
const foreign = 255;
/** By character code. */
const values = new Uint8Array(256).fill(foreign);
for (const [value, digit] of digits.entries()) values[digit] = value;
for (const code of utf8(' \t\r\n')) values[code] = blank;

export function encodeTextFile(words: string, file: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = utf8(`${words.trim()}\n\nMINGA-FILE ${version} ${file.length} ${digestOf(file)}\n`);
  const count = digitCount(file.length);
  const text = new Uint8Array(head.length + count + Math.ceil(count / lineLength));
  text.set(head);
  let at = head.length;
  let inLine = 0;
  const put = (digit: number): void => {
    text[at++] = digits[digit & 63] ?? 0;
    inLine += 1;
    if (inLine < lineLength) return;
    text[at++] = 10;
    inLine = 0;
  };
  for (let from = 0; from < file.length; from += 3) {
    const left = Math.min(3, file.length - from);
    const word = ((file[from] ?? 0) << 16) | ((file[from + 1] ?? 0) << 8) | (file[from + 2] ?? 0);
    for (let digit = 0; digit <= left; digit += 1) put(word >> (18 - 6 * digit));
  }
  if (inLine > 0) text[at++] = 10;
  return text.subarray(0, at);
}

/** `null`: not in this form. */
export function decodeTextFile(text: Uint8Array): Result<Uint8Array, TextFileFault> | null {
  const head = headIn(text);
  if (head === null) return null;
  if (head.version !== version) return err('other-version');
  const read = readDigits(text, head.end, head.bytes);
  if (!read.ok) return read;
  return digestOf(read.value) === head.digest ? read : err('damaged');
}

/** The first line in the form of a head. Only ASCII counts in it, so words before it may be in any encoding. */
function headIn(text: Uint8Array) {
  const beginning = String.fromCharCode(...text.subarray(0, wordsBytesMax + headBytesMax));
  const found = /(?:^|[\r\n])MINGA-FILE ([0-9]{1,3}) ([0-9]{1,9}) ([0-9a-f]{16})[ \t]*(?=[\r\n]|$)/.exec(beginning);
  if (found === null) return null;
  const [whole, numbered, bytes, digest] = found;
  return { version: Number(numbered), bytes: Number(bytes), digest, end: found.index + whole.length };
}

function readDigits(text: Uint8Array, from: number, bytes: number): Result<Uint8Array, TextFileFault> {
  // A head may claim anything: no more room is taken than what is there can fill.
  if (digitCount(bytes) > text.length - from) return err('cut-short');
  const file = new Uint8Array(bytes);
  let [word, bits, at] = [0, 0, 0];
  for (let next = from; at < bytes; next += 1) {
    if (next >= text.length) return err('cut-short');
    const value = values[text[next] ?? 0] ?? foreign;
    if (value === blank) continue;
    if (value === foreign) return err('damaged');
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    file[at] = (word >> bits) & 255;
    at += 1;
  }
  return (word & ((1 << bits) - 1)) === 0 ? ok(file) : err('damaged');
}

const digitCount = (bytes: number): number => Math.ceil((bytes * 4) / 3);

const digestOf = (file: Uint8Array): string =>
  bytesToHex(sha256.create().update(utf8('minga/text-file/1')).update(file).digest().subarray(0, 8));
