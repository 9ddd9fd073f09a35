/**
 * Which blocks a frame sums: by bits, the first block in the lowest bit of the first word.
 *
 * The first frames show the blocks themselves, so a camera that misses none needs no more frames than there are blocks.
 * Each further one sums about half of them, drawn by chance: k blocks then follow from any k frames that do not depend on
 * one another, and of drawn ones fewer than two in excess are needed on average, however many were missed. (decision 0029)
 */
const wordBits = 32;

export const wordsFor = (blocks: number): number => Math.ceil(blocks / wordBits);

/** `message` is hexadecimal, eight digits at least; the same for both phones. */
export function combinationOf(message: string, number: number, blocks: number): Uint32Array<ArrayBuffer> {
  const sum = new Uint32Array(wordsFor(blocks));
  if (number < blocks) {
    sum[Math.floor(number / wordBits)] = 1 << (number % wordBits);
    return sum;
  }
  const next = drawsFrom(Number.parseInt(message.slice(0, 8), 16) ^ Math.imul(number, 0x9e3779b1));
  const unused = -blocks & (wordBits - 1);
  do {
    for (let at = 0; at < sum.length; at += 1) sum[at] = next();
    sum[sum.length - 1] = (sum[sum.length - 1] ?? 0) & (0xffffffff >>> unused);
    // A sum of nothing tells nothing; of two blocks every fourth would be one.
  } while (sum.every((word) => word === 0));
  return sum;
}

/** mulberry32. Not a generator that is linear over bits (xorshift): its sums depend on one another, and are no use. */
function drawsFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Calls with the place of every set bit, lowest first. */
export function forEachBit(sum: Uint32Array, words: number, found: (at: number) => void): void {
  for (let word = 0; word < words; word += 1) {
    for (let left = sum[word] ?? 0; left !== 0; left &= left - 1) found(word * wordBits + lowestBit(left));
  }
}

/** Of a word that is not 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
