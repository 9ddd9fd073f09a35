import { foldForSearch } from '../lib/fold-for-search.ts';

/** Whether every word of the query begins a word of the text, in any order: "qu ana" finds "Ana Quispe". */
export function matchesSearch(text: string, query: string): boolean {
  const words = foldForSearch(text).split(' ');
  return foldForSearch(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
