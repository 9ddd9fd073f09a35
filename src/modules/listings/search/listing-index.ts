/**
 * An index over the words of listings, which forgives accents and small mistakes, and finds words as they are typed.
 * (docs/decisions/0038)
 */
import MiniSearch from 'minisearch';
import type { EntryId } from '../../../core/ids.ts';
import type { ListingRecord } from '../../../core/listings/record.ts';
import { fitOf, plainFits, type Searched, type SearchedField, searchedFields } from './fit.ts';
import { mistakesIn, swaps } from './mistakes.ts';
import { wordsOf } from './words.ts';

export type Hit = { readonly id: EntryId; readonly record: ListingRecord; readonly score: number };

/** Taken in with one search: all that most groups have. Of more the rest is read through, until it has been taken in. */
const atOnce = 300;

export class ListingIndex {
  readonly #index = new MiniSearch<Searched & { readonly id: EntryId }>({
    fields: [...searchedFields],
    tokenize: wordsOf,
    processTerm: (word) => word,
    // It would wait for timers; what is taken out here is taken out at once.
    autoVacuum: false,
  });
  readonly #records = new Map<EntryId, ListingRecord>();
  /** Not in the index yet. */
  readonly #waiting = new Set<EntryId>();
  readonly #atOnce: number;
  /** What was asked for since something last changed: the same is asked with every change of the books. */
  readonly #everyFound = new Map<string, readonly Hit[]>();

  constructor(slice = atOnce) {
    this.#atOnce = slice;
  }

  /** Hears of what is new or changed. A record is replaced when it changes, so what is the same one is known. */
  update(listings: Iterable<readonly [EntryId, ListingRecord]>): void {
    for (const [id, record] of listings) {
      const before = this.#records.get(id);
      if (before === record) continue;
      this.#records.set(id, record);
      this.#everyFound.clear();
      if (before !== undefined && searchedFields.every((field) => before[field] === record[field])) continue;
      if (before !== undefined && !this.#waiting.has(id)) this.#index.remove({ ...before, id });
      this.#waiting.add(id);
    }
  }

  /** Those in which every word is found, or else those in which any is. In no order. */
  search(text: string): Hit[] {
    const wanted = [...new Set(wordsOf(text))];
    if (wanted.length === 0) return [];
    this.#takeIn(this.#atOnce);
    const found = this.#fits(wanted).filter(({ fits }) => fits.every((fit) => fit > 0));
    if (found.length > 0) return this.#hits(found);
    // There may be a mistake in it, and in those that were only read through none is forgiven.
    this.#takeIn(this.#waiting.size);
    const all = this.#fits(wanted);
    const every = all.filter(({ fits }) => fits.every((fit) => fit > 0));
    return this.#hits(every.length > 0 ? every : all);
  }

  /** Those alone in which every word is found: of what has one of three words nobody wants to be told. In no order. */
  searchEvery(text: string): readonly Hit[] {
    const wanted = [...new Set(wordsOf(text))];
    this.#takeIn(this.#atOnce);
    const known = this.#everyFound.get(text);
    if (known !== undefined) return known;
    const found = this.#hits(this.#fits(wanted).filter(({ fits }) => fits.every((fit) => fit > 0)));
    this.#everyFound.set(text, found);
    return found;
  }

  #takeIn(most: number): void {
    let left = most;
    if (this.#waiting.size > 0) this.#everyFound.clear();
    for (const id of this.#waiting) {
      if (left === 0) return;
      left -= 1;
      this.#waiting.delete(id);
      const record = this.#records.get(id);
      if (record !== undefined) this.#index.add({ ...record, id });
    }
  }

  /** All that fit any of the words, with how well they fit each. */
  #fits(wanted: readonly string[]): { readonly id: EntryId; readonly fits: number[] }[] {
    const fits = new Map<EntryId, number[]>();
    for (const [at, word] of wanted.entries()) {
      for (const [id, fit] of this.#fitsOf(word)) {
        const known = fits.get(id) ?? wanted.map(() => 0);
        fits.set(id, known);
        known[at] = fit;
      }
    }
    for (const id of this.#waiting) {
      const record = this.#records.get(id);
      const plain = record === undefined ? [] : plainFits(record, wanted);
      if (plain.some((fit) => fit > 0)) fits.set(id, plain);
    }
    return Array.from(fits, ([id, each]) => ({ id, fits: each }));
  }

  /** Of those in the index. */
  *#fitsOf(word: string): Generator<readonly [EntryId, number]> {
    const found = this.#index.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [word], prefix: true, fuzzy: mistakesIn(word) },
          ...swaps(word).map((each) => ({ queries: [each] })),
        ],
      },
      { tokenize: (each) => [each] },
    );
    for (const { id, match } of found) {
      const fits = Object.entries(match).flatMap(([term, fields]) =>
        fields.map((field) => fitOf(word, term, field as SearchedField)),
      );
      yield [id as EntryId, Math.max(...fits)];
    }
  }

  #hits(found: readonly { readonly id: EntryId; readonly fits: readonly number[] }[]): Hit[] {
    return found.flatMap(({ id, fits }) => {
      const record = this.#records.get(id);
      return record === undefined ? [] : [{ id, record, score: fits.reduce((sum, fit) => sum + fit, 0) }];
    });
  }
}
