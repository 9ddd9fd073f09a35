/**
 * Byte strings and their text forms.
 *
 * Hex is the form of every id in memory: its text order is its byte order, so all phones sort alike.
 * Base64url is the form of links, where length is felt.
 */

const hexDigitCodes = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
/** Ids have 32 bytes. Far below the number of arguments at which an engine runs out of stack. */
const hexPieceBytes = 32;
const hexPiece: number[] = new Array<number>(hexPieceBytes * 2).fill(0);

/** Lower-case hexadecimal, two characters a byte. */
export function bytesToHex(bytes: Uint8Array): string {
  let hex = '';
  for (let from = 0; from < bytes.length; from += hexPieceBytes)
    hex += pieceToHex(bytes, from, Math.min(bytes.length, from + hexPieceBytes));
  return hex;
}

/** Made in one go: a string glued together digit by digit costs as much again when it first serves as a key. */
function pieceToHex(bytes: Uint8Array, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    hexPiece[2 * (at - from)] = hexDigitCodes[byte >> 4] ?? 0;
    hexPiece[2 * (at - from) + 1] = hexDigitCodes[byte & 15] ?? 0;
  }
  return String.fromCharCode(...(to - from === hexPieceBytes ? hexPiece : hexPiece.slice(0, 2 * (to - from))));
}

/** Returns `null` for an odd length or a character outside 0-9a-f (upper case is refused: one id, one spelling). */
export function hexToBytes(hex: string): Uint8Array | null {
  if (hex.length % 2 !== 0) return null;
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = (hexDigit(hex.charCodeAt(at * 2)) << 4) | hexDigit(hex.charCodeAt(at * 2 + 1));
    if (byte < 0) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** The value of a hexadecimal digit by its character code; below zero when it is none. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x66 ? code - 0x61 + 10 : -1;
}

const base64urlDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 §5, without padding. */
export function bytesToBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= left; digit += 1) text += base64urlDigits[(word >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/** Returns `null` for anything that `bytesToBase64url` would not have written, stray low bits included. */
export function base64urlToBytes(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const digit = base64urlDigits.indexOf(character);
    if (digit < 0) return null;
    word = ((word << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (word >> bits) & 255;
      at += 1;
    }
  }
  return (word & ((1 << bits) - 1)) === 0 ? bytes : null;
}

export function bytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  // A plain loop: every decoded entry is compared, and a call for each byte is felt.
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
