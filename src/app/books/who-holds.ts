import type { ReachView } from '../../view/view-types.ts';

/**
 * Who has what I did, as one sentence of `booksMessages`: a relay is nobody who could tell it on, and what is said of members
 * above is not to be contradicted.
 */
export function whoHolds({ onlyHere, carriedTo, onRelay }: Pick<ReachView, 'onlyHere' | 'carriedTo' | 'onRelay'>) {
  if (onlyHere > 0 || carriedTo > 0) return 'onlyHere';
  return onRelay ? 'onlyOnRelay' : 'nothingWritten';
}
