/**
 * One or two letters for a name: "Ana Quispe" is AQ, "فاطمة" is ف. Arabic gives one letter: two would join into a
 * word of their own. A name of signs or pictures gives its first.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map(firstLetter)
    .filter((each) => each !== '');
  if (letters.length === 0) return Array.from(name.trim())[0] ?? '?';
  if (/\p{Script=Arabic}/u.test(letters.join(''))) return letters[0] ?? '?';
  return letters.join('').toUpperCase();
}

const firstLetter = (word = ''): string => word.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
