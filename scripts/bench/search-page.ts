/** Runs in a browser page: looks for words in many listings, with the index that the app has and without any. */
import type { EntryId } from '../../src/core/ids.ts';
import type { ListingRecord } from '../../src/core/listings/record.ts';
import { foldForSearch } from '../../src/lib/fold-for-search.ts';
import { ListingIndex } from '../../src/modules/listings/search/listing-index.ts';

type Board = readonly (readonly [EntryId, ListingRecord])[];
let board: Board = [];
/** Kept, so that what it takes up can be weighed. */
let index: ListingIndex | null = null;

function put(listings: Board): void {
  board = listings;
  index = null;
}

/** Milliseconds from nothing to the first results, and how many there are. */
function first(query: string): { readonly ms: number; readonly found: number } {
  const start = performance.now();
  index = new ListingIndex();
  index.update(board);
  const found = index.search(query).length;
  return { ms: performance.now() - start, found };
}

/** Searches until everything is in the index, as somebody does who goes on typing. */
function takeIn(query: string): void {
  for (let times = 0; times < board.length / 100; times += 1) index?.search(query);
}

/** Milliseconds for a query on an index that is there; after somebody changed a listing. */
function typed(query: string): { readonly ms: number; readonly found: number } {
  const [changed, ...others] = board;
  if (changed === undefined) return { ms: 0, found: 0 };
  board = [[changed[0], { ...changed[1], place: `${changed[1].place}.` }], ...others];
  const start = performance.now();
  index?.update(board);
  const found = index?.search(query).length ?? 0;
  return { ms: performance.now() - start, found };
}

/** The same with nothing prepared: every word of the query begins a word of the listing; mistakes are not forgiven. */
function scan(query: string): { readonly ms: number; readonly found: number } {
  const start = performance.now();
  const wanted = foldForSearch(query).split(' ');
  const found = board.filter(([, { title, words, place }]) => {
    const all = foldForSearch(`${title} ${words} ${place}`).split(' ');
    return wanted.every((word) => all.some((each) => each.startsWith(word)));
  }).length;
  return { ms: performance.now() - start, found };
}

Object.assign(globalThis, { put, first, takeIn, typed, scan });
