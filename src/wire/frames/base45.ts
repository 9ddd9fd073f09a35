/**
 * Base45 (RFC 9285): two bytes as three of the 45 characters that a QR code packs tightest.
 *
 * A code in bytes would hold as much, but many readers hand over its text as UTF-8, and bytes that are none are lost.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const base = digits.length;
/** By character code; 255 for characters that are none of ours. */
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < base; value += 1) values[digits.charCodeAt(value)] = value;

export function bytesToBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = [bytes[at], bytes[at + 1]];
    const word = second === undefined ? first : first * 256 + second;
    text += digits.charAt(word % base) + digits.charAt(Math.floor(word / base) % base);
    if (second !== undefined) text += digits.charAt(Math.floor(word / base / base));
  }
  return text;
}

/** `null` for anything that `bytesToBase45` would not have written, lower case and trailing blanks included. */
export function base45ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let at = 0;
  for (let from = 0; from < text.length; from += 3) {
    const isPair = from + 2 < text.length;
    const [low, middle, high] = [valueAt(text, from), valueAt(text, from + 1), isPair ? valueAt(text, from + 2) : 0];
    if (low === 255 || middle === 255 || high === 255) return null;
    const word = low + middle * base + high * base * base;
    if (word > (isPair ? 0xffff : 0xff)) return null;
    if (isPair) bytes[at++] = word >> 8;
    bytes[at++] = word & 255;
  }
  return bytes;
}

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 255;
