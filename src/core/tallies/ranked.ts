/**
 * Ranked ballots, counted by instant runoff: each ballot goes to the first of its options that is still in; whoever has more than half of
 * the ballots that still name somebody is chosen; until then the option with the fewest is out.
 */
import type { Chosen } from './sums.ts';
import { type BallotTerms, type Choice, numbersIn, sumOf } from './terms.ts';

export type Round = {
  /** Ballots for each option; -1: it was out before. */
  readonly votes: readonly number[];
  /** Ballots that name nobody who is still in. */
  readonly exhausted: number;
  /** Who is out after this round; `null`: it was the last. */
  readonly eliminated: number | null;
  /** Several had equally few in this round and all before it: the list's order decided which of them is out. */
  readonly byList: boolean;
};
export type Ranked = { readonly is: 'ranked'; readonly rounds: readonly Round[] };

export function countRanked({ options }: BallotTerms, choices: readonly Choice[]): Ranked & Chosen {
  const ballots = numbersIn(choices);
  const rounds: Round[] = [];
  let inside = options.map((_, at) => at);
  for (;;) {
    const { votes, exhausted } = firstsOf(ballots, options.length, inside);
    const last = (result: Chosen) => ({
      ...{ is: 'ranked' as const, rounds: [...rounds, { votes, exhausted, eliminated: null, byList: false }] },
      ...result,
    });
    const continuing = ballots.length - exhausted;
    if (continuing === 0) return last({ chosen: [], tied: [] });
    const winner = inside.find((at) => 2 * (votes[at] ?? 0) > continuing);
    if (winner !== undefined) return last({ chosen: [winner], tied: [] });
    const fewest = fewestOf(inside, [...rounds.map((round) => round.votes), votes]);
    // Two are left, and nothing ever told them apart: the group has to.
    if (inside.length === 2 && fewest.length === 2) return last({ chosen: [], tied: inside });
    const eliminated = fewest.at(-1) ?? 0;
    rounds.push({ votes, exhausted, eliminated, byList: fewest.length > 1 });
    inside = inside.filter((at) => at !== eliminated);
  }
}

function firstsOf(ballots: readonly (readonly number[])[], count: number, inside: readonly number[]) {
  const votes = Array.from({ length: count }, (_, at): number => (inside.includes(at) ? 0 : -1));
  let exhausted = 0;
  for (const ballot of ballots) {
    const first = ballot.find((at) => inside.includes(at));
    if (first === undefined) exhausted += 1;
    else votes[first] = (votes[first] ?? 0) + 1;
  }
  return { votes, exhausted };
}

/** Those with the fewest now; of equals those who had the fewest in the round before, and so on back to the first. */
function fewestOf(inside: readonly number[], rounds: readonly (readonly number[])[]): readonly number[] {
  return rounds.reduceRight((left, votes) => {
    const least = Math.min(...left.map((at) => votes[at] ?? 0));
    return left.filter((at) => votes[at] === least);
  }, inside);
}

/** More than half of all first places that there could be: then no later round is needed, whatever the rest say. Else it is not known. */
export function rankedIsDecided({ rounds: [first] }: Ranked, { chosen: [winner] }: Chosen, rest: number): boolean {
  if (first === undefined || winner === undefined) return false;
  return 2 * (first.votes[winner] ?? 0) > sumOf(first.votes) + rest;
}
