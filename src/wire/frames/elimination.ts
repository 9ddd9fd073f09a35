/**
 * Blocks out of sums of blocks: Gaussian elimination over bits, a frame at a time.
 *
 * A row holds which blocks it sums and, behind that, the sum; adding two rows is one XOR through both. Rows stand by the
 * lowest block in them and are reduced by those before them as they come, so how much is known is known at once. What is
 * kept grows with what was received, never with what a frame claims.
 */
import { forEachBit, lowestBit, wordsFor } from './combination.ts';

export class Elimination {
  readonly #words: number;
  readonly #blockBytes: number;
  readonly #rowWords: number;
  /** By the lowest block in them. */
  readonly #rows = new Map<number, Uint32Array<ArrayBuffer>>();

  constructor(blocks: number, blockBytes: number) {
    this.#words = wordsFor(blocks);
    this.#blockBytes = blockBytes;
    this.#rowWords = this.#words + Math.ceil(blockBytes / 4);
  }

  /** How many sums are known that do not follow from one another: with as many as there are blocks, all are known. */
  get known(): number {
    return this.#rows.size;
  }

  /** Whether it told something that did not follow from what was known. */
  add(combination: Uint32Array, sum: Uint8Array): boolean {
    const row = new Uint32Array(this.#rowWords);
    row.set(combination);
    new Uint8Array(row.buffer).set(sum, this.#words * 4);
    for (let word = 0; word < this.#words; word += 1) {
      for (let left = row[word] ?? 0; left !== 0; left = row[word] ?? 0) {
        const lowest = word * 32 + lowestBit(left);
        const same = this.#rows.get(lowest);
        if (same === undefined) {
          this.#rows.set(lowest, row);
          return true;
        }
        addTo(row, same, word);
      }
    }
    return false;
  }

  /** The blocks end to end, once all are known. */
  blocks(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#rows.size * this.#blockBytes);
    for (let at = this.#rows.size - 1; at >= 0; at -= 1) {
      const row = this.#rows.get(at);
      if (row === undefined) continue;
      // Those above are single blocks by then. Only what lies behind the bits is still needed of this one.
      forEachBit(row.slice(0, this.#words), this.#words, (other) => {
        const block = other === at ? undefined : this.#rows.get(other);
        if (block !== undefined) addTo(row, block, this.#words);
      });
      all.set(new Uint8Array(row.buffer, this.#words * 4, this.#blockBytes), at * this.#blockBytes);
    }
    return all;
  }
}

/** From a word on: what lies before is 0 in both. */
function addTo(row: Uint32Array, other: Uint32Array, from: number): void {
  for (let at = from; at < row.length; at += 1) row[at] = (row[at] ?? 0) ^ (other[at] ?? 0);
}
