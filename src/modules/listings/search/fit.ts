/** How well a listing fits one word of a search: the same measure with an index and without one. */
import type { ListingRecord } from '../../../core/listings/record.ts';
import { wordsOf } from './words.ts';

export const searchedFields = ['title', 'words', 'place'] as const;
export type SearchedField = (typeof searchedFields)[number];
export type Searched = Pick<ListingRecord, SearchedField>;

/** What is said in the title counts as much as three times elsewhere. */
const weightOf = (field: SearchedField): number => (field === 'title' ? 3 : 1);

/** The word itself, one that begins with it, or one that is nearly it. */
export function fitOf(wanted: string, word: string, field: SearchedField): number {
  const closeness = word === wanted ? 4 : word.startsWith(wanted) ? 2 : 1;
  return closeness * weightOf(field);
}

/** Without an index no mistake is forgiven. 0: it is not there. */
export function plainFits(listing: Searched, wanted: readonly string[]): number[] {
  const fits = wanted.map(() => 0);
  for (const field of searchedFields) {
    for (const word of wordsOf(listing[field])) {
      for (const [at, each] of wanted.entries())
        if (word.startsWith(each)) fits[at] = Math.max(fits[at] ?? 0, fitOf(each, word, field));
    }
  }
  return fits;
}
