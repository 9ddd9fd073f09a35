/** Ballots to count: what is asked, with everything that a test does not care about left as small as can be. */
import type { BallotTerms, Choice, Method } from '../../../src/core/tallies/terms.ts';

export const asked = (method: Method, options: number, more: Partial<BallotTerms> = {}): BallotTerms => ({
  ...{ method, options: Array.from({ length: options }, () => ({ cost: 0 })) },
  ...{ quorum: 0, pass: 'half', winners: 1, dots: 5, budget: 0 },
  ...more,
});

/** So many of each: `times([42, 'yes'], [3, 'no'])`. */
export const times = (...blocks: readonly (readonly [number, Choice])[]): Choice[] =>
  blocks.flatMap(([count, choice]) => Array.from({ length: count }, () => choice));
