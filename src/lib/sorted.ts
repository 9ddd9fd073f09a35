import { compareText } from './compare.ts';

/** Puts `item` into its place in a list that is kept in text order, so that the order of arrival leaves no trace. */
export function insertSorted<T extends string>(sorted: T[], item: T): void {
  let at = sorted.length;
  while (at > 0 && compareText(item, sorted[at - 1] ?? '') < 0) at -= 1;
  if (at === sorted.length) sorted.push(item);
  else sorted.splice(at, 0, item);
}
