/** Every rule of ballots is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/ballots/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet, type Phone, settle, village } from '../cast.ts';
import { bytesOf, coordinating } from '../governing.ts';
import { makeHelper, open } from '../keeping.ts';
import { ask, close, closing, delegate, delegating, opened, opening, post, salt, vote, voteHidden } from './asking.ts';

/** Ana, who answers for the group, has asked whether the well gets a roof; all have heard of it. */
function cast(fields: CborMap = {}) {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const posted = post(ana);
  const ballot = ask(ana, posted, fields);
  settle(ana, bea, carla);
  return { ana, bea, carla, posted, ballot };
}
type Cast = ReturnType<typeof cast>;
const says = (by: Phone, kind: string, payload: CborMap): string => by.verdictOf(by.sign(kind, payload));
const score: CborMap = { method: 'score', options: [{ label: 'Tin' }, { label: 'Straw' }] };

type Case = {
  readonly kind: string;
  readonly code: string;
  readonly when: string;
  readonly fields?: CborMap;
  readonly verdict: (cast: Cast) => string;
};

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

const closes: readonly Case[] = [
  {
    kind: 'ballot.close',
    code: 'ballot.no-such-ballot',
    when: 'it names the decision',
    verdict: ({ ana, posted }) => ana.verdictOf(close(ana, posted, [])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-your-ballot',
    when: 'another phone closes it, be it of the same member',
    verdict: ({ bea, ballot }) => bea.verdictOf(close(bea, ballot, [])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.closed-already',
    when: 'it was closed',
    verdict: ({ ana, ballot }) => {
      close(ana, ballot, []);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes')]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it lists a vote of another ballot',
    verdict: ({ ana, posted, ballot }) => {
      const other = vote(ana, ask(ana, posted), 'yes');
      return ana.verdictOf(close(ana, ballot, [other]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it lists one that was rejected',
    verdict: ({ ana, bea, carla, ballot }) => {
      const rejected = vote(bea, ballot, 'yes', {}, carla);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [rejected]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it counts trust where trust does not count',
    verdict: ({ ana, bea, ballot }) => {
      const given = delegate(bea, ana);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it counts trust in another topic',
    fields: { delegating: true },
    verdict: ({ ana, bea, ballot }) => {
      const given = delegate(bea, ana, 'money');
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-voter',
    when: 'it counts somebody who came in later',
    verdict: ({ ana, bea, ballot }) => {
      const kept = open(ana);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes', {}, kept)]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-voter',
    when: 'it counts a vote that nobody has',
    fields: { delegating: true },
    verdict: ({ ana, ballot }) => {
      const kept = open(ana);
      const given = delegate(ana, ana, 'works', kept);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'it lists two words of one member',
    verdict: ({ ana, ballot }) => {
      const twice = [vote(ana, ballot, 'yes'), vote(ana, ballot, 'no')];
      return ana.verdictOf(close(ana, ballot, twice));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'it counts whoever voted as whom they trust too',
    fields: { delegating: true },
    verdict: ({ ana, bea, ballot }) => {
      const listed = [delegate(bea, ana), vote(bea, ballot, 'no')];
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), ...listed]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.nobody-to-follow',
    when: 'whoever is trusted did not vote',
    fields: { delegating: true },
    verdict: ({ ana, bea, carla, ballot }) => {
      const given = delegate(bea, carla);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.nobody-to-follow',
    when: 'trust is passed on',
    fields: { delegating: true },
    verdict: ({ ana, bea, carla, ballot }) => {
      const passed = [delegate(bea, carla), delegate(carla, ana)];
      meet(ana, bea, carla);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), ...passed]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it says of a hidden vote what it does not say',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, 'yes');
      return ana.verdictOf(close(ana, ballot, [hidden], opened('no')));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens fewer than it lists',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, 'yes');
      return ana.verdictOf(close(ana, ballot, [hidden], opened()));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens none of them',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => ana.verdictOf(close(ana, ballot, [voteHidden(ana, ballot, 'yes')])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'a hidden vote says what no vote can',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, [3]);
      return ana.verdictOf(close(ana, ballot, [hidden], opened([3])));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens what was never hidden',
    verdict: ({ ana, ballot }) => ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes')], opened('yes'))),
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

test('a payload that is too much, too little or wrong can not be read', () => {
  const { ana, posted } = cast();
  const decode = (kind: string, payload: CborMap) => ana.registry.kinds.get(kind)?.decode(payload);
  const id = bytesOf(posted);
  const account = bytesOf(ana.account as never);
  const two = [{ label: 'Tin' }, { label: 'Straw' }];
  const costly = two.map((each) => ({ ...each, cost: 5 }));
  const right: readonly (readonly [string, CborMap])[] = [
    [
      'ballot.open',
      opening(posted, { method: 'ranked', options: two, hidden: true, delegating: true, prompt: 'Why?' }),
    ],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, budget: 9, unit: 'hours' })],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 'cover', value: 5 } })],
    ['ballot.vote', { ref: id, account, choice: [0, 1], reason: 'Rain' }],
  ];
  for (const [kind, payload] of right) expect(decode(kind, payload)).toMatchObject({ ok: true });
  const wrong: readonly (readonly [string, CborMap, string])[] = [
    ['ballot.open', opening(posted, { options: two }), 'options'],
    ['ballot.open', opening(posted, { method: 'score' }), 'options'],
    ['ballot.open', opening(posted, { method: 'score', options: [{ label: 'Tin' }, { label: 'Tin' }] }), 'options'],
    ['ballot.open', opening(posted, { method: 'score', options: costly }), 'options'],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, unit: 'hours' }), 'budget'],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, budget: 9 }), 'unit'],
    ['ballot.open', opening(posted, { method: 'shares', options: two, budget: 9, unit: 'hours' }), 'options'],
    ['ballot.open', opening(posted, { budget: 9 }), 'budget'],
    ['ballot.open', opening(posted, { method: 'consent', hidden: true }), 'hidden'],
    ['ballot.open', opening(posted, { method: 'score', options: two, winners: 3 }), 'winners'],
    ['ballot.open', opening(posted, { method: 'score', options: two, act: 'policy.set', terms: {} }), 'act'],
    ['ballot.open', opening(posted, { terms: {} }), 'act'],
    ['ballot.open', opening(posted, { act: 'policy.set' }), 'terms'],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 5 } }), 'terms'],
    ['ballot.open', opening(posted, { act: 'nothing.known', terms: {} }), 'terms'],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 'cover', value: 5, ref: id } }), 'refs'],
    ['ballot.open', opening(posted, { quorum: 101 }), 'quorum'],
    ['ballot.vote', { ref: id, account }, 'choice'],
    ['ballot.vote', { ref: id, account, choice: 'yes', seal: new Uint8Array(32) }, 'choice'],
    ['ballot.vote', { ref: id, account, seal: new Uint8Array(32) }, 'memo'],
    ['ballot.vote', { ref: id, account, choice: 'yes', memo: salt }, 'memo'],
    ['ballot.vote', { ref: id, account, seal: new Uint8Array(32), memo: salt, reason: 'Rain' }, 'reason'],
    ['ballot.vote', { ref: id, account, choice: 'perhaps' }, 'choice'],
    ['ballot.close', closing(posted, [], { opened: [{ choice: 'yes' }] }), 'opened'],
    ['outcome.write', { ballot: id, ref: id, words: '' }, 'words'],
  ];
  for (const [kind, payload, error] of wrong) expect(decode(kind, payload)).toEqual({ ok: false, error });
});
