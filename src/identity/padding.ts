/**
 * Padding, so that the length of a ciphertext says little about what is inside.
 *
 * One byte 0x80, then zeros (ISO/IEC 7816-4): it can be taken off without a length field and in one way only.
 */
import { err, ok, type Result } from '../lib/result.ts';

/** `length` must leave room for the one byte. */
export function pad(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  return padded;
}

export function unpad(padded: Uint8Array): Result<Uint8Array<ArrayBuffer>, 'bad-padding'> {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  return end >= 0 && padded[end] === 0x80 ? ok(new Uint8Array(padded.subarray(0, end))) : err('bad-padding');
}

/** The least multiple of `step` with room for `length` bytes and the padding's first. */
export const roundedUp = (length: number, step: number): number => Math.ceil((length + 1) / step) * step;
