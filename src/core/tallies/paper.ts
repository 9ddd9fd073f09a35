/** What tellers counted on paper, as totals: which person wrote which paper nobody knows. */
import { type BallotTerms, isWhole, scoreMost, sumOf } from './terms.ts';

/** Of yes-no ([yes, no, abstain]), score and dots (the sum of each option). `voted`: how many people. */
export type PaperTotals = { readonly voted: number; readonly totals: readonly number[] };

/**
 * Whether so many papers can come to these totals. Of consent, ranked and shares no totals tell enough: objections have reasons, and the
 * other two need each paper as a whole.
 */
export function fitsPaper({ method, options, dots }: BallotTerms, { voted, totals }: PaperTotals): boolean {
  if (!isWhole(voted) || !totals.every(isWhole)) return false;
  switch (method) {
    case 'yes-no':
      return totals.length === 3 && sumOf(totals) === voted;
    case 'score':
      return totals.length === options.length && totals.every((sum) => sum <= scoreMost * voted);
    case 'dots':
      return totals.length === options.length && sumOf(totals) <= dots * voted;
    default:
      return false;
  }
}
