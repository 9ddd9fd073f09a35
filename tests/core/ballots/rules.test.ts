/** Every rule of ballots is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/ballots/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet, type Phone, settle, village } from '../cast.ts';
import { bytesOf, coordinating } from '../governing.ts';
import { makeHelper, open } from '../keeping.ts';
import { ask, close, delegate, delegating, opened, opening, post, vote, voteHidden } from './asking.ts';
import { type Case, cast, says, score } from './case.ts';
import { closes } from './miscounts.ts';

const opens: readonly Case[] = [
  {
    kind: 'ballot.open',
    code: 'decision.no-such-decision',
    when: 'it is about something else',
    verdict: ({ ana, ballot }) => says(ana, 'ballot.open', opening(ballot)),
  },
  {
    kind: 'ballot.open',
    code: 'decision.not-yours',
    when: 'a neighbour asks',
    verdict: ({ bea, posted }) => says(bea, 'ballot.open', opening(posted)),
  },
  {
    kind: 'ballot.open',
    code: 'unknown-unit',
    when: 'the budget is in a unit that there is not',
    verdict: ({ ana, posted }) =>
      says(
        ana,
        'ballot.open',
        opening(posted, {
          ...{ method: 'shares', budget: 9, unit: 'shells' },
          options: [
            { label: 'Tin', cost: 5 },
            { label: 'Straw', cost: 3 },
          ],
        }),
      ),
  },
];

const votes: readonly Case[] = [
  {
    kind: 'ballot.vote',
    code: 'ballot.no-such-ballot',
    when: 'it names the decision',
    verdict: ({ bea, posted }) => bea.verdictOf(vote(bea, posted, 'yes')),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.not-your-vote',
    when: 'a neighbour votes for another',
    verdict: ({ bea, carla, ballot }) => bea.verdictOf(vote(bea, ballot, 'yes', {}, carla)),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.wrong-choice',
    when: 'yes or no is asked, and points are given',
    verdict: ({ bea, ballot }) => bea.verdictOf(vote(bea, ballot, [1, 2])),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.wrong-choice',
    when: 'a consent is answered with yes',
    fields: { method: 'consent' },
    verdict: ({ bea, ballot }) => bea.verdictOf(vote(bea, ballot, 'yes')),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.wrong-choice',
    when: 'six points are given',
    fields: score,
    verdict: ({ bea, ballot }) => bea.verdictOf(vote(bea, ballot, [1, 6])),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.wrong-choice',
    when: 'it is open to read where all are hidden',
    fields: { hidden: true },
    verdict: ({ bea, ballot }) => bea.verdictOf(vote(bea, ballot, 'yes')),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.wrong-choice',
    when: 'it is hidden where all are open to read',
    verdict: ({ bea, ballot }) => bea.verdictOf(voteHidden(bea, ballot, 'yes')),
  },
  {
    kind: 'ballot.vote',
    code: 'ballot.needs-reason',
    when: 'somebody objects and does not say why',
    fields: { method: 'consent' },
    verdict: ({ bea, ballot }) =>
      says(bea, 'ballot.vote', { ref: bytesOf(ballot), account: bytesOf(bea.account as never), choice: 'object' }),
  },
];

const trusts: readonly Case[] = [
  {
    kind: 'delegation.give',
    code: 'ballot.not-your-account',
    when: 'somebody gives away the vote of another',
    verdict: ({ ana, bea, carla }) => says(ana, 'delegation.give', delegating(carla, bea)),
  },
  {
    kind: 'delegation.give',
    code: 'delegation.to-oneself',
    when: 'one trusts oneself',
    verdict: ({ bea }) => bea.verdictOf(delegate(bea, bea)),
  },
  {
    kind: 'delegation.end',
    code: 'delegation.no-such-delegation',
    when: 'it names something else',
    verdict: ({ bea, ballot }) => says(bea, 'delegation.end', { ref: bytesOf(ballot) }),
  },
  {
    kind: 'delegation.end',
    code: 'ballot.not-your-account',
    when: 'whoever is trusted takes it back',
    verdict: ({ bea, carla }) => {
      const given = delegate(bea, carla);
      meet(bea, carla);
      return says(carla, 'delegation.end', { ref: bytesOf(given) });
    },
  },
];

const told = (ballot: CborMap['ref'], ref: CborMap['ref'], by: Phone, kind: string): CborMap =>
  kind === 'outcome.write'
    ? { ballot: ballot ?? null, ref: ref ?? null, words: 'Tin, by June.' }
    : { ballot: ballot ?? null, ref: ref ?? null, account: bytesOf(by.account as never) };

const outcomes = (['outcome.write', 'outcome.done', 'outcome.review'] as const).flatMap((kind): Case[] => [
  {
    kind,
    code: 'ballot.no-such-close',
    when: 'it is open still',
    verdict: ({ ana, ballot }) => says(ana, kind, told(bytesOf(ballot), bytesOf(ballot), ana, kind)),
  },
  {
    kind,
    code: 'ballot.no-such-close',
    when: 'it is the close of another ballot',
    verdict: ({ ana, posted, ballot }) => {
      const other = ask(ana, posted);
      return says(ana, kind, told(bytesOf(ballot), bytesOf(close(ana, other, [])), ana, kind));
    },
  },
  {
    kind,
    code: kind === 'outcome.write' ? 'decision.not-yours' : 'ballot.not-your-account',
    when: 'somebody speaks for others',
    verdict: ({ ana, bea, ballot }) => {
      const closed = close(ana, ballot, []);
      meet(ana, bea);
      return says(bea, kind, told(bytesOf(ballot), bytesOf(closed), ana, kind));
    },
  },
]);

const cases = [...opens, ...votes, ...trusts, ...closes, ...outcomes];

test.each(cases)('$kind is "$code" when $when', ({ code, fields, verdict }) => {
  expect(verdict(cast(fields))).toBe(code);
});

test('the table reaches every rule', () => {
  const reached = new Set(cases.map(({ code }) => code));
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

describe('who may say what', () => {
  test('a coordinator and a helper take down what somebody told them by phone', () => {
    const { ana, bea, carla, ballot } = cast();
    makeHelper(ana, bea);
    settle(ana, bea, carla);
    expect(bea.verdictOf(vote(bea, ballot, 'no', {}, carla))).toBe('valid');
    expect(ana.verdictOf(vote(ana, ballot, 'no', {}, carla))).toBe('valid');
  });

  test('a coordinator asks about what another proposed, and puts its outcome into words', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const posted = post(bea);
    settle(ana, bea, carla);
    const ballot = ask(ana, posted);
    const closed = close(ana, ballot, []);
    settle(ana, bea, carla);
    expect(says(bea, 'outcome.write', told(bytesOf(ballot), bytesOf(closed), bea, 'outcome.write'))).toBe('valid');
    expect(says(carla, 'outcome.done', told(bytesOf(ballot), bytesOf(closed), carla, 'outcome.done'))).toBe('valid');
  });

  test('each vote counts once it is there, by whoever keeps an account too', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    coordinating(ana, bea);
    const kept = open(bea);
    settle(ana, bea, carla);
    const ballot = ask(ana, post(ana), { hidden: true });
    settle(ana, bea, carla);
    const cast = [voteHidden(bea, ballot, 'no', kept), voteHidden(carla, ballot, 'abstain')];
    meet(ana, bea, carla);
    expect(ana.verdictOf(close(ana, ballot, cast, opened('no', 'abstain')))).toBe('valid');
  });
});
