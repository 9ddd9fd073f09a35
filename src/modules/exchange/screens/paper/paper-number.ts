import { toAsciiDigits } from '../../../../lib/ascii-digits.ts';

/** What nine digits hold, and no more: a number that is typed by hand. */
const digits = 9;
const count = 10 ** digits;

/** Drawn, so that two phones without a network print different ones. */
export const drawNumber = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % count;

/** "471 108 293", in pieces that an eye can compare. */
export const writeNumber = (number: number): string =>
  String(number)
    .padStart(digits, '0')
    .replace(/\d{3}(?=\d)/g, '$&\u00a0');

/** `null`: it is no such number. Whatever digits were typed; blanks between them are forgiven. */
export function readNumber(text: string): number | null {
  const plain = toAsciiDigits(text).replace(/[\s\u00a0-]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
