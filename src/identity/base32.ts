/**
 * Crockford's base 32: what people copy by hand from paper. It has no I, L, O and U, forgives their look-alikes, and lies
 * within the characters that a QR code packs tightest.
 */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whole groups of five bytes only: eight digits each, no padding to explain. */
export function bytesToBase32(bytes: Uint8Array): string {
  let text = '';
  let word = 0;
  let bits = 0;
  for (const byte of bytes) {
    word = ((word << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += digits[(word >> bits) & 31];
    }
  }
  return text;
}

/** Forgives lower case, O for 0, and I or L for 1. `null` for other characters or a length not a multiple of eight. */
export function base32ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const plain = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (plain.length % 8 !== 0) return null;
  const bytes = new Uint8Array((plain.length / 8) * 5);
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const character of plain) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    word = ((word << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (word >> bits) & 255;
    at += 1;
  }
  return bytes;
}
