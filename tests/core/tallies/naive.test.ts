/** Two ways of counting, one outcome: with many ballots, few of them, ties and blanks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tally } from '../../../src/core/tallies/tally.ts';
import { naiveRanked, naiveShares, naiveSums } from './naive.ts';
import { asked } from './terms.ts';

const some = (options: number) =>
  fc.shuffledSubarray(
    Array.from({ length: options }, (_, option) => option),
    { minLength: 0 },
  );

/** Few sorts of ballots: ties are common. */
const ballotsOf = <T>(ballot: fc.Arbitrary<T>) => fc.array(ballot, { maxLength: 14 });

test('score', () => {
  const story = fc.integer({ min: 1, max: 5 }).chain((options) =>
    fc.record({
      options: fc.constant(options),
      winners: fc.integer({ min: 1, max: 6 }),
      ballots: ballotsOf(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: options, maxLength: options })),
    }),
  );
  fc.assert(
    fc.property(story, ({ options, winners, ballots }) => {
      const { chosen, tied, detail } = tally(asked('score', options, { winners }), ballots, 20);
      expect({ chosen: new Set(chosen), tied: new Set(tied) }).toEqual(naiveSums(ballots, options, winners));
      const sums = detail.is === 'score' ? detail.sums : [];
      expect(chosen.map((at) => sums[at])).toEqual(
        chosen.map((at) => sums[at]).sort((one = 0, other = 0) => other - one),
      );
    }),
    { numRuns: 400 },
  );
});

test('ranked', () => {
  const story = fc
    .integer({ min: 1, max: 5 })
    .chain((options) => fc.record({ options: fc.constant(options), ballots: ballotsOf(some(options)) }));
  fc.assert(
    fc.property(story, ({ options, ballots }) => {
      const { chosen, tied, detail } = tally(asked('ranked', options), ballots, 20);
      const rounds = detail.is === 'ranked' ? detail.rounds : [];
      const out = rounds.flatMap(({ eliminated }) => eliminated ?? []);
      const all = Array.from({ length: options }, (_, option) => option);
      expect({ out, chosen, tied }).toEqual(naiveRanked(ballots, all));
      for (const { votes, exhausted } of rounds)
        expect(votes.reduce((sum, each) => sum + Math.max(each, 0), exhausted)).toBe(ballots.length);
    }),
    { numRuns: 600 },
  );
});

test('equal shares', () => {
  const story = fc.integer({ min: 1, max: 5 }).chain((options) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: options, maxLength: options }),
      budget: fc.integer({ min: 0, max: 40 }),
      ballots: fc.array(some(options), { maxLength: 7 }),
    }),
  );
  fc.assert(
    fc.property(story, ({ costs, budget, ballots }) => {
      const terms = asked('shares', costs.length, { options: costs.map((cost) => ({ cost })), budget });
      const { chosen, detail } = tally(terms, ballots, 20);
      expect(chosen).toEqual(naiveShares(ballots, costs, budget));
      if (detail.is !== 'shares') return;
      expect(detail.spent).toBeLessThanOrEqual(budget);
      expect(detail.spent + detail.left).toBe(budget);
    }),
    { numRuns: 500 },
  );
});
