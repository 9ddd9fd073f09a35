/**
 * Shares of a budget: the Method of Equal Shares (Peters and Skowron 2020; equalshares.net) with approval ballots. Everybody who voted has
 * the same part of the budget, blank ballots too. An option is paid by those who ticked it, in equal parts; whoever has less left gives
 * all of it. As long as some option can be paid so, the one that asks the least a head is, each option counting the same for whoever
 * ticked it. What is left stays where it is: nothing is filled up by another rule. (docs/decisions/0046)
 */
import { compareFractions, type Fraction, minus, partOf, roundedUp, textOf, whole } from './fraction.ts';
import { type BallotTerms, type Choice, numbersIn, sumOf } from './terms.ts';

export type Step = {
  readonly option: number;
  /** How many ticked it. */
  readonly supporters: number;
  /** What each of them gives who has as much, in minor units: exact, as *25/3*. */
  readonly perHead: string;
  /** The same in whole minor units, rounded up. */
  readonly perHeadAbout: number;
  /** Another asked as much a head, had as many supporters and costs as much: the list's order decided. */
  readonly byList: boolean;
};
export type Shares = {
  readonly is: 'shares';
  readonly steps: readonly Step[];
  readonly spent: number;
  readonly left: number;
};

type Offer = {
  readonly option: number;
  readonly supporters: readonly number[];
  readonly perHead: Fraction;
  readonly cost: number;
};

export function countShares({ options, budget }: BallotTerms, choices: readonly Choice[]): Shares {
  const ballots = numbersIn(choices);
  let left = ballots.map(() => partOf(whole(budget), ballots.length));
  const steps: Step[] = [];
  for (;;) {
    const offers = options
      .flatMap(({ cost }, option) => (steps.some((step) => step.option === option) ? [] : offerOf(option, cost)))
      .sort((one, other) => compareOffers(one, other) || one.option - other.option);
    const [best, next] = offers;
    if (best === undefined) break;
    const { option, supporters, perHead } = best;
    steps.push({
      ...{ option, supporters: supporters.length, perHead: textOf(perHead), perHeadAbout: roundedUp(perHead) },
      byList: next !== undefined && compareOffers(best, next) === 0,
    });
    left = left.map((has, voter) => (supporters.includes(voter) ? minus(has, lesser(has, perHead)) : has));
  }
  const spent = sumOf(steps.map(({ option }) => options[option]?.cost ?? 0));
  return { is: 'shares', steps, spent, left: budget - spent };

  function offerOf(option: number, cost: number): Offer[] {
    const supporters = ballots.flatMap((ballot, voter) => (ballot.includes(option) ? [voter] : []));
    const perHead = priceOf(
      cost,
      supporters.flatMap((voter) => left[voter] ?? []),
    );
    return perHead === null ? [] : [{ option, supporters, perHead, cost }];
  }
}

/** What each gives at most, so that it comes to the cost; `null`: all they have is too little, or there is nobody. */
function priceOf(cost: number, purses: readonly Fraction[]): Fraction | null {
  let missing = whole(cost);
  const poorestFirst = [...purses].sort(compareFractions);
  for (const [at, purse] of poorestFirst.entries()) {
    const each = partOf(missing, purses.length - at);
    if (compareFractions(each, purse) <= 0) return each;
    missing = minus(missing, purse);
  }
  return null;
}

/** The least a head; then more supporters, then what costs less. */
const compareOffers = (one: Offer, other: Offer): number =>
  compareFractions(one.perHead, other.perHead) ||
  other.supporters.length - one.supporters.length ||
  one.cost - other.cost;

const lesser = (one: Fraction, other: Fraction): Fraction => (compareFractions(one, other) < 0 ? one : other);
