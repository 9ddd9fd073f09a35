import type { QueryView } from '../../../../view/view-types.ts';

export type OutcomeOf = QueryView<'deciding.agreements'>[number];

/** As the books take it, in UTF-16 code units. */
export const wordsMost = 1000;

const dayMs = 24 * 3_600_000;

export const reviews = ['month', 'quarter', 'year', 'never'] as const;
export type Review = (typeof reviews)[number];

/** When it is looked at again, ms; `null`: not at all. */
export function reviewDay(review: Review, now: number): number | null {
  if (review === 'never') return null;
  return now + { month: 30, quarter: 91, year: 365 }[review] * dayMs;
}
