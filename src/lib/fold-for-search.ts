import { toAsciiDigits } from './ascii-digits.ts';

/** Letters that no Unicode decomposition takes apart, as people type them when their keyboard lacks them. */
// biome-ignore format: a table reads better in rows.
const plainLetters: Record<string, string> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n',
  ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ٱ: 'ا',
};
const oddLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * Text as it is compared in searches: "Ñuñez", "nunez" and "NUÑEZ" are one, and so are "أحمد" and "احمد".
 * Not for storing or showing.
 */
export function foldForSearch(text: string): string {
  // Most texts are plain, and thousands are folded at once.
  if (isPlain(text))
    return text
      .replaceAll("'", '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return toAsciiDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼ]/gu, '')
    .toLowerCase()
    .replace(oddLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const isPlain = (text: string): boolean => !/[^\t-~]/.test(text);
