/** Every way in which the rest of a small electorate might vote, or stay away: what was called decided comes out the same in each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDecided, tally } from '../../../src/core/tallies/tally.ts';
import type { BallotTerms, Choice, Method } from '../../../src/core/tallies/terms.ts';
import { asked, times } from './terms.ts';

/** All that one voter may say of so many options. */
const sayings: Readonly<
  Record<Method, { readonly options: number; readonly choices: readonly Choice[]; readonly rest: number }>
> = {
  'yes-no': { options: 0, choices: ['yes', 'no', 'abstain'], rest: 4 },
  consent: { options: 0, choices: ['agree', 'aside', 'object'], rest: 4 },
  score: { options: 2, choices: pairs(5), rest: 2 },
  dots: { options: 2, choices: pairs(2).filter(([one = 0, other = 0]) => one + other <= 2), rest: 3 },
  ranked: { options: 3, choices: [[], ...[0, 1, 2].flatMap((first) => [[first], ...orders(first)])], rest: 2 },
  shares: { options: 2, choices: [[], [0], [1], [0, 1]], rest: 3 },
};

function pairs(most: number): number[][] {
  const all = Array.from({ length: most + 1 }, (_, each) => each);
  return all.flatMap((one) => all.map((other) => [one, other]));
}

function orders(first: number): number[][] {
  const others = [0, 1, 2].filter((each) => each !== first);
  return others.flatMap((second) => [
    [first, second],
    [first, second, ...others.filter((each) => each !== second)],
  ]);
}

/** With the rest as they might vote; who stays away says nothing. */
function* everyEnd(choices: readonly Choice[], sayable: readonly Choice[], rest: number): Generator<readonly Choice[]> {
  yield choices;
  if (rest === 0) return;
  for (const choice of sayable) yield* everyEnd([...choices, choice], sayable, rest - 1);
}

const endsAlike = (terms: BallotTerms, choices: readonly Choice[], voters: number): boolean => {
  const ends = new Set<string>();
  for (const end of everyEnd(choices, sayings[terms.method].choices, voters - choices.length)) {
    const { passes, chosen } = tally(terms, end, voters);
    ends.add(JSON.stringify([passes, chosen]));
  }
  return ends.size === 1;
};

describe.each(Object.keys(sayings) as Method[])('%s', (method) => {
  const { options, choices, rest } = sayings[method];
  const story = fc.record({
    said: fc.array(fc.constantFrom(...choices), { maxLength: 7 }),
    rest: fc.integer({ min: 0, max: rest }),
    quorum: fc.constantFrom(0, 30, 50, 75, 100),
    pass: fc.constantFrom('half' as const, 'two-thirds' as const),
    winners: fc.integer({ min: 1, max: 2 }),
  });

  test('what is decided no further ballot changes', () => {
    fc.assert(
      fc.property(story, ({ said, rest, quorum, pass, winners }) => {
        const costs = Array.from({ length: options }, (_, at) => ({ cost: 3 + at }));
        const terms = asked(method, options, { options: costs, quorum, pass, winners, dots: 2, budget: 9 });
        const voters = said.length + rest;
        const decided = isDecided(terms, said, voters);
        if (decided) expect(endsAlike(terms, said, voters)).toBe(true);
        else if (method === 'yes-no' || method === 'consent') expect(endsAlike(terms, said, voters)).toBe(false);
      }),
      { numRuns: method === 'score' ? 60 : 200 },
    );
  });

  test('everybody has voted: it is decided', () => {
    expect(isDecided(asked(method, options), times([3, choices[1] ?? []]), 3)).toBe(true);
  });
});

test.each<[string, BallotTerms, Choice[], number, boolean]>([
  ['4 of 7 said yes', asked('yes-no', 0), times([4, 'yes']), 7, true],
  ['3 of 7 said yes', asked('yes-no', 0), times([3, 'yes']), 7, false],
  ['no can not be caught up', asked('yes-no', 0), times([4, 'no']), 8, true],
  ['4 of 7, but more have to take part', asked('yes-no', 0, { quorum: 80 }), times([4, 'yes']), 7, false],
  ['4 no of 7, and whoever else takes part', asked('yes-no', 0, { quorum: 80 }), times([4, 'no']), 7, true],
  ['an objection', asked('consent', 0), ['object'], 9, true],
  ['no objection yet', asked('consent', 0), times([8, 'agree']), 9, false],
  ['ahead by more than one can give', asked('score', 2), times([2, [5, 2]]), 3, true],
  ['ahead by as much as one can give', asked('score', 2), [[5, 0]], 2, false],
  ['first on more than half of all ballots', asked('ranked', 3), times([3, [1]]), 5, true],
  ['first on half of all ballots', asked('ranked', 3), times([3, [1]]), 6, false],
])('%s: %#', (_, terms, choices, voters, decided) => {
  expect(isDecided(terms, choices, voters)).toBe(decided);
});

test('paper is of those who have voted', () => {
  expect(isDecided(asked('yes-no', 0), ['yes'], 7, [{ voted: 3, totals: [3, 0, 0] }])).toBe(true);
});
