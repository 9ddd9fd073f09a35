/**
 * An index over the words of listings, which forgives accents and small mistakes, and finds words as they are typed.
 * (docs/decisions/0038)
 */
import MiniSearch, { type Query } from 'minisearch';
import type { EntryId } from '../../../core/ids.ts';
import type { ListingRecord } from '../../../core/listings/record.ts';
import { wordsOf } from './words.ts';

export type Hit = { readonly id: EntryId; readonly record: ListingRecord; readonly score: number };

const fields = ['title', 'words', 'place'] as const;
type Indexed = { readonly id: EntryId } & Pick<ListingRecord, (typeof fields)[number]>;

/** How many letters may be wrong, left out or too many in a word of so many. Of short ones every other word is near. */
const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Of a word that was written out: what one that only begins so is worth, and one that is only nearly so. */
const weights = { prefix: 0.5, fuzzy: 0.25 } as const;

export class ListingIndex {
  readonly #index = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => word,
    // It would wait for timers; what is taken out here is taken out at once.
    autoVacuum: false,
  });
  readonly #records = new Map<EntryId, ListingRecord>();

  /** Takes in what is new or changed. A record is replaced when it changes, so what is the same one is known. */
  update(listings: Iterable<readonly [EntryId, ListingRecord]>): void {
    for (const [id, record] of listings) {
      const before = this.#records.get(id);
      if (before === record) continue;
      this.#records.set(id, record);
      if (before !== undefined && fields.every((field) => before[field] === record[field])) continue;
      if (before !== undefined) this.#index.remove({ ...before, id });
      this.#index.add({ ...record, id });
    }
  }

  /** Those in which every word is found, or else those in which any is. In no order. */
  search(text: string): Hit[] {
    const words = [...new Set(wordsOf(text))];
    if (words.length === 0) return [];
    const every = this.#hits(words, 'AND');
    return every.length > 0 || words.length === 1 ? every : this.#hits(words, 'OR');
  }

  #hits(words: readonly string[], combineWith: 'AND' | 'OR'): Hit[] {
    const found = this.#index.search(
      { combineWith, queries: words.map(spelled) },
      { boost: { title: 3 }, weights, tokenize: (word) => [word] },
    );
    return found.flatMap(({ id, score }) => {
      const record = this.#records.get(id as EntryId);
      return record === undefined ? [] : [{ id: id as EntryId, record, score }];
    });
  }
}

/** The word itself, the beginning of one, nearly one; or one of which two neighbouring letters changed places. */
const spelled = (word: string): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [word], prefix: true, fuzzy: mistakesIn(word) },
    ...swaps(word).map((each) => ({ queries: [each], boostTerm: () => weights.fuzzy })),
  ],
});

/** All that one swap makes of a word in which one mistake is forgiven; by mistakes of single letters it would be two. */
function swaps(word: string): string[] {
  if (mistakesIn(word) !== 1) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => at)
    .filter((at) => word[at] !== word[at + 1])
    .map((at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
}
