import type { PolicyValue } from './state.ts';

/** In characters as people count them (code points): what fits on a button of a small phone. */
const groupWordMax = 24;

/** Characters that write nothing themselves but disturb what stands around them: controls, line ends, turns of direction. */
const disturbing = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

/** One line of 1–24 characters with no blank at either end. */
export const isGroupWord = (value: PolicyValue): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value === value.trim() &&
  [...value].length <= groupWordMax &&
  !disturbing.test(value);

/** What a person typed as such a word, without blanks around it; `null` when it can not be one. */
export function groupWordOf(typed: string): string | null {
  const word = typed.trim();
  return isGroupWord(word) ? word : null;
}
