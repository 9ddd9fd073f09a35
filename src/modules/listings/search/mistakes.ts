/** How many letters may be wrong, left out or too many in a word of so many. Of short ones every other word is near. */
export const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * All that one swap of neighbouring letters makes of a word in which one mistake is forgiven: as mistakes of single letters it
 * would be two.
 */
export function swaps(word: string): string[] {
  if (mistakesIn(word) !== 1) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => at)
    .filter((at) => word[at] !== word[at + 1])
    .map((at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
}
