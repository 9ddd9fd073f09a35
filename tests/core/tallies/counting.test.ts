/** Edges: ties, blank ballots, nobody, quorums, and what is no vote. */
import { describe, expect, test } from 'vitest';
import { tally } from '../../../src/core/tallies/tally.ts';
import { type BallotTerms, type Choice, fitsTerms, type Method, methods } from '../../../src/core/tallies/terms.ts';
import { asked, times } from './terms.ts';

const outcome = (terms: BallotTerms, choices: readonly Choice[], voters = choices.length) => {
  const { passes, chosen, tied } = tally(terms, choices, voters);
  return { passes, chosen, tied };
};
const nothing = { passes: false, chosen: [], tied: [] };

const blanks: Readonly<Partial<Record<Method, Choice>>> = {
  'yes-no': 'abstain',
  consent: 'aside',
  ranked: [],
  shares: [],
};

describe.each(methods)('%s', (method) => {
  const options = method === 'yes-no' || method === 'consent' ? 0 : 3;

  test('nobody voted: nothing passes', () => {
    expect(outcome(asked(method, options, { budget: 9 }), [], 5)).toEqual(nothing);
    expect(outcome(asked(method, options, { budget: 9 }), [], 0)).toEqual(nothing);
  });

  test('blank ballots count as taking part, and choose nothing', () => {
    const blank = blanks[method] ?? [0, 0, 0];
    const { counted, quorumMet, ...counts } = tally(asked(method, options, { quorum: 100 }), times([3, blank]), 3);
    expect([counted, quorumMet]).toEqual([3, true]);
    expect(counts).toMatchObject(nothing);
  });

  test('what does not fit the terms is no vote', () => {
    const terms = asked(method, options, { budget: 9 });
    const strays: Choice[] = [[9], [-1, 0, 0], [0.5, 1, 1], [6, 0, 0], [0, 0], [1, 1], options === 0 ? [] : 'yes'];
    expect(tally(terms, strays, 9).counted).toBe(0);
  });
});

test.each<[BallotTerms['method'], Choice, boolean]>([
  ['yes-no', 'abstain', true],
  ['yes-no', 'agree', false],
  ['yes-no', [], false],
  ['consent', 'object', true],
  ['consent', 'abstain', false],
  ['score', [0, 5], true],
  ['score', [0, 6], false],
  ['score', [5], false],
  ['dots', [3, 2], true],
  ['dots', [3, 3], false],
  ['dots', [6, -1], false],
  ['ranked', [1, 0], true],
  ['ranked', [], true],
  ['ranked', [1, 1], false],
  ['ranked', [2], false],
  ['shares', [1], true],
  ['shares', [0, 0], false],
  ['shares', 'yes', false],
])('%s: %j fits: %j', (method, choice, fits) => {
  expect(fitsTerms(asked(method, method === 'yes-no' || method === 'consent' ? 0 : 2), choice)).toBe(fits);
});

describe('quorum', () => {
  test.each([
    [0, 100, 0, true],
    [1, 100, 0, false],
    [50, 5, 2, false],
    [50, 5, 3, true],
    [50, 4, 2, true],
    [34, 3, 1, false],
    [33, 3, 1, true],
    [100, 7, 6, false],
    [100, 7, 7, true],
  ])('of %i percent, %i voters, %i voted: %s', (quorum, voters, voted, met) => {
    const { quorumMet, passes } = tally(asked('yes-no', 0, { quorum }), times([voted, 'yes']), voters);
    expect([quorumMet, passes]).toEqual([met, met && voted > 0]);
  });

  test('where it is missed nothing is chosen, and what was counted is shown all the same', () => {
    const { passes, chosen, detail } = tally(asked('score', 2, { quorum: 60 }), [[5, 0]], 2);
    expect([passes, chosen, detail]).toEqual([false, [], { is: 'score', sums: [5, 0] }]);
  });
});

describe('yes and no', () => {
  test.each([
    ['half', 2, 2, false],
    ['half', 3, 2, true],
    ['half', 1, 0, true],
    ['two-thirds', 2, 1, true],
    ['two-thirds', 3, 2, false],
    ['two-thirds', 4, 2, true],
    ['two-thirds', 0, 0, false],
  ] as const)('%s: %i yes, %i no', (pass, yes, no, passes) => {
    const choices = times([yes, 'yes'], [no, 'no'], [9, 'abstain']);
    expect(tally(asked('yes-no', 0, { pass }), choices, 20).passes).toBe(passes);
  });

  test('paper is counted with the rest; totals that no papers come to are not', () => {
    const terms = asked('yes-no', 0, { quorum: 50 });
    const paper = [
      { voted: 4, totals: [3, 1, 0] },
      { voted: 2, totals: [3, 0, 0] },
      { voted: 1, totals: [1, 0] },
      { voted: 1, totals: [2, -1, 0] },
    ];
    expect(tally(terms, ['no'], 10, paper)).toMatchObject({ counted: 5, quorumMet: true, passes: true });
  });
});

test('consent: one objection stops it, standing aside does not', () => {
  expect(tally(asked('consent', 0), ['agree', 'aside'], 2).passes).toBe(true);
  expect(tally(asked('consent', 0), ['agree', 'agree', 'object'], 3).passes).toBe(false);
  expect(tally(asked('consent', 0), ['aside'], 1).passes).toBe(false);
});

describe('sums', () => {
  test('a tie that takes no more than the places left is chosen', () => {
    expect(outcome(asked('score', 3, { winners: 2 }), [[5, 5, 1]])).toEqual({ passes: true, chosen: [0, 1], tied: [] });
  });

  test('a tie for the last place is left open; who is above it is chosen', () => {
    const expected = { passes: true, chosen: [3], tied: [0, 2] };
    expect(outcome(asked('dots', 4, { winners: 2 }), [[1, 0, 1, 3]])).toEqual(expected);
  });

  test('what nobody gave anything takes no place', () => {
    expect(outcome(asked('score', 3, { winners: 3 }), [[0, 2, 0]])).toEqual({ passes: true, chosen: [1], tied: [] });
  });

  test('paper adds to each option', () => {
    const { detail, counted } = tally(asked('dots', 2), [[1, 2]], 9, [{ voted: 2, totals: [9, 1] }]);
    expect([detail, counted]).toEqual([{ is: 'dots', sums: [10, 3] }, 3]);
    expect(tally(asked('score', 2), [], 9, [{ voted: 1, totals: [6, 0] }]).counted).toBe(0);
  });
});

describe('ranked', () => {
  test('of equals goes out who had fewer in the round before', () => {
    // First 3, 2, 1, 1, 1: D and E are equal from the start and go by the list, so C is told apart from B by the first round.
    const ballots = times([4, [0]], [3, [1]], [2, [2]], [1, [3, 2]]);
    const { detail, chosen } = tally(asked('ranked', 4), ballots, 10);
    expect(detail).toMatchObject({
      rounds: [
        { votes: [4, 3, 2, 1], eliminated: 3, byList: false },
        { votes: [4, 3, 3, -1], eliminated: 2, byList: false },
        { votes: [4, 3, -1, -1], exhausted: 3, eliminated: null },
      ],
    });
    expect(chosen).toEqual([0]);
  });

  test('who was always equal goes out by the list, and the round says so', () => {
    const ballots = times([2, [0]], [1, [1, 0]], [1, [2, 0]]);
    expect(tally(asked('ranked', 3), ballots, 4)).toMatchObject({
      chosen: [0],
      detail: {
        rounds: [
          { eliminated: 2, byList: true },
          { votes: [3, 1, -1], eliminated: null, byList: false },
        ],
      },
    });
  });

  test('two who are left and were always equal: the group decides again', () => {
    expect(outcome(asked('ranked', 2), times([2, [0]], [2, [1, 0]]))).toEqual({ ...nothing, tied: [0, 1] });
  });

  test('two who are left and equal, who were not before: the earlier round decides', () => {
    const ballots = times([3, [0]], [2, [1]], [1, [2, 1]]);
    expect(tally(asked('ranked', 3), ballots, 6)).toMatchObject({
      chosen: [0],
      detail: { rounds: [{}, { votes: [3, 3, -1], eliminated: 1, byList: false }, { votes: [3, -1, -1] }] },
    });
  });

  test('ballots that name nobody who is left count no more for the majority', () => {
    const ballots = times([3, [0]], [2, [1]], [2, [2]], [1, []]);
    const { chosen, detail } = tally(asked('ranked', 3), ballots, 8);
    expect(chosen).toEqual([0]);
    expect(detail).toMatchObject({ rounds: [{ exhausted: 1 }, { exhausted: 3, votes: [3, 2, -1] }] });
  });
});

describe('shares', () => {
  const costing = (budget: number, ...costs: readonly number[]): BallotTerms =>
    asked('shares', costs.length, { options: costs.map((cost) => ({ cost })), budget });

  // Worked by hand: 6 voters have 10 each. Tools (24) would cost its four 6 each, seeds (15) its three 5: seeds first. Then the three
  // have 5 left and one other tools voter 10: 24 is 5 + 5 + 5 + 9.
  test('who has less left gives all of it, and the others the rest', () => {
    const ballots = times([3, [0, 1]], [1, [0]], [2, []]);
    expect(tally(costing(60, 24, 15), ballots, 6)).toMatchObject({
      chosen: [1, 0],
      detail: {
        steps: [
          { option: 1, supporters: 3, perHead: '5' },
          { option: 0, supporters: 4, perHead: '9', perHeadAbout: 9 },
        ],
        spent: 39,
        left: 21,
      },
    });
  });

  test('half of the voters pay half of the budget, and no more', () => {
    const ballots = times([5, [0, 1, 2, 3]], [5, [4, 5]]);
    expect(outcome(costing(40, 10, 10, 10, 10, 10, 10), ballots).chosen).toEqual([0, 1, 4, 5]);
  });

  test('equal a head: more supporters, then what costs less, then the list', () => {
    expect(outcome(costing(100, 2, 4), times([2, [0]], [4, [1]])).chosen).toEqual([1, 0]);
    const { detail } = tally(costing(100, 5, 5), [[0, 1]], 1);
    expect(detail).toMatchObject({
      steps: [
        { option: 0, byList: true },
        { option: 1, byList: false },
      ],
    });
  });

  test('what costs nothing needs one who ticks it', () => {
    expect(outcome(costing(0, 0, 0), [[1]])).toEqual({ passes: true, chosen: [1], tied: [] });
  });

  test('a budget that does not come out even is spent to the last unit', () => {
    const { detail } = tally(costing(100, 100), times([3, [0]]), 3);
    expect(detail).toMatchObject({ steps: [{ perHead: '100/3', perHeadAbout: 34 }], spent: 100, left: 0 });
  });
});
