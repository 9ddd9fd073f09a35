/** Every rule of decisions is broken at least once, and of two that are broken the first is named. */
import { expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/decisions/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { deciding, post } from '../ballots/asking.ts';
import { type Phone, settle, village } from '../cast.ts';
import { bytesOf, coordinating } from '../governing.ts';
import { open } from '../keeping.ts';

const cast = () => village(['ana', 'bea', 'carla']);
type Cast = ReturnType<typeof cast>;
const says = (by: Phone, kind: string, payload: CborMap): string => by.verdictOf(by.sign(kind, payload));

type Case = {
  readonly kind: string;
  readonly code: string;
  readonly when: string;
  readonly verdict: (cast: Cast) => string;
};

const cases: readonly Case[] = [
  {
    kind: 'decision.post',
    code: 'decision.not-your-account',
    when: 'it is said for somebody else, by whoever answers for the group',
    verdict: ({ ana, bea }) => says(ana, 'decision.post', deciding(bea)),
  },
  ...(['decision.set', 'decision.end'] as const).flatMap((kind): Case[] => {
    const fields: CborMap = kind === 'decision.set' ? { title: 'Another' } : { how: 'cancelled' };
    return [
      {
        kind,
        code: 'decision.no-such-decision',
        when: 'it names something else',
        verdict: ({ ana, bea }) => says(ana, kind, { ref: bytesOf(ana.pay(bea, 5)), ...fields }),
      },
      {
        kind,
        code: 'decision.no-such-decision',
        when: 'what it names was rejected',
        verdict: ({ ana, bea }) => says(ana, kind, { ref: bytesOf(post(ana, {}, bea)), ...fields }),
      },
      {
        kind,
        code: 'decision.not-yours',
        when: 'a neighbour says it',
        verdict: ({ ana, bea, carla }) => {
          const posted = post(ana);
          settle(ana, bea, carla);
          return says(bea, kind, { ref: bytesOf(posted), ...fields });
        },
      },
    ];
  }),
  {
    kind: 'decision.set',
    code: 'decision.not-yours',
    when: 'a coordinator puts other words to it',
    verdict: ({ ana, bea, carla }) => {
      const posted = post(bea);
      settle(ana, bea, carla);
      return says(ana, 'decision.set', { ref: bytesOf(posted), title: 'Another' });
    },
  },
];

test.each(cases)('$kind is "$code" when $when', ({ code, verdict }) => {
  expect(verdict(cast())).toBe(code);
});

test('the table reaches every rule', () => {
  const reached = new Set(cases.map(({ code }) => code));
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

test('what nobody goes on with, a coordinator ends', () => {
  const { ana, bea, carla } = cast();
  const posted = post(bea);
  settle(ana, bea, carla);
  expect(says(ana, 'decision.end', { ref: bytesOf(posted), how: 'cancelled' })).toBe('valid');
});

test('a neighbour without a phone proposes by whoever keeps their account', () => {
  const { ana, bea, carla } = cast();
  coordinating(ana, bea);
  const kept = open(bea);
  expect(bea.verdictOf(post(bea, {}, kept))).toBe('valid');
  settle(ana, bea, carla);
  expect(says(carla, 'decision.post', deciding(kept))).toBe('decision.not-your-account');
});

test('a payload that is too much, too little or wrong can not be read', () => {
  const { ana } = cast();
  const decode = (kind: string, payload: CborMap) => ana.registry.kinds.get(kind)?.decode(payload);
  const id = bytesOf(ana.pay(ana, 1));
  const wrong: readonly (readonly [string, CborMap, string])[] = [
    ['decision.post', deciding(ana, { title: '' }), 'title'],
    ['decision.post', deciding(ana, { summary: 'x'.repeat(2001) }), 'summary'],
    ['decision.post', deciding(ana, { words: '' }), 'words'],
    ['decision.post', deciding(ana, { stage: 'law' }), 'stage'],
    ['decision.post', deciding(ana, { change: { act: 'policy.set' } }), 'change'],
    ['decision.post', deciding(ana, { who: 'ana' }), 'who'],
    ['decision.set', { ref: id }, 'title'],
    ['decision.set', { ref: id, words: 'x' }, 'words'],
    ['decision.end', { ref: id, how: 'somehow' }, 'how'],
  ];
  for (const [kind, payload, error] of wrong) expect(decode(kind, payload)).toEqual({ ok: false, error });
});
