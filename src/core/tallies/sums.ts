/** Score and dots: each option has the sum of what it was given, and the highest sums are chosen. */
import type { PaperTotals } from './paper.ts';
import { type BallotTerms, type Choice, numbersIn, scoreMost } from './terms.ts';

export type Sums = { readonly is: 'score' | 'dots'; readonly sums: readonly number[] };

/** What is chosen, best first, and what ties for the last places. */
export type Chosen = { readonly chosen: readonly number[]; readonly tied: readonly number[] };

export function countSums(
  is: Sums['is'],
  { options }: BallotTerms,
  choices: readonly Choice[],
  paper: readonly PaperTotals[],
): Sums {
  const given = [...numbersIn(choices), ...paper.map(({ totals }) => totals)];
  return { is, sums: options.map((_, at) => given.reduce((sum, each) => sum + (each[at] ?? 0), 0)) };
}

/**
 * What nobody gave anything is not chosen, were there places left. Equals are all chosen where there is a place for each of them; where
 * there is not, none is, and chance does not decide.
 */
export function highest({ winners }: Pick<BallotTerms, 'winners'>, { sums }: Sums): Chosen {
  const order = sums
    .flatMap((sum, at) => (sum > 0 ? [at] : []))
    .sort((left, right) => of(right) - of(left) || left - right);
  const [last, next] = [order[winners - 1], order[winners]];
  if (last === undefined || next === undefined || of(last) > of(next))
    return { chosen: order.slice(0, winners), tied: [] };
  return {
    chosen: order.filter((at) => of(at) > of(last)),
    tied: order.filter((at) => of(at) === of(last)),
  };

  function of(at: number): number {
    return sums[at] ?? 0;
  }
}

/**
 * Each of the rest may give one option all that one can give, and another nothing. So what is chosen, and its order, stand when each
 * is further ahead of the next than that, and every place is taken.
 */
export function sumsAreDecided(terms: BallotTerms, { is, sums }: Sums, { chosen }: Chosen, rest: number): boolean {
  const most = rest * (is === 'score' ? scoreMost : terms.dots);
  if (chosen.length < Math.min(terms.winners, sums.length)) return false;
  const others = sums.filter((_, at) => !chosen.includes(at));
  const steps = [...chosen.map((at) => sums[at] ?? 0), ...(others.length > 0 ? [Math.max(...others)] : [])];
  return steps.every((sum, at) => at === 0 || (steps[at - 1] ?? 0) > sum + most);
}
