/** Every rule of the module is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { rejectionCodes } from '../../../src/modules/aid/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle } from '../../core/cast.ts';
import { box, neighbours, ref, request } from './helping.ts';

type Village = ReturnType<typeof neighbours>;
type Case = {
  readonly kind: string;
  readonly code: (typeof rejectionCodes)[number];
  readonly when: string;
  readonly verdict: (village: Village) => string;
};

const says = (phone: Phone, kind: string, payload: CborMap): string => phone.verdictOf(phone.sign(kind, payload));
const between = (from: Phone, to: Phone): CborMap => ({ from: idToBytes(from.account), to: idToBytes(to.account) });
const of = (phone: Phone): CborMap => ({ account: idToBytes(phone.account) });
const plain: CborMap = { sort: 'time', urgency: 'today', helpers: 1 };

/** Signed by one, and heard of by all. */
const known = ({ all }: Village, phone: Phone, kind: string, payload: CborMap): VerifiedEntry => {
  const signed = phone.sign(kind, payload);
  settle(...all);
  return signed;
};
/** Ana asks, and Bea would help. */
const offered = (village: Village): VerifiedEntry => {
  const post = request(village.ana);
  settle(...village.all);
  return known(village, village.bea, 'aid.help', { ref: ref(post), ...between(village.bea, village.ana) });
};
const accepted = (village: Village) => {
  const help = offered(village);
  return { help, acceptance: known(village, village.ana, 'aid.accept', { ref: ref(help) }) };
};
const telling = (help: VerifiedEntry, acceptance: VerifiedEntry): CborMap => ({
  ref: ref(help),
  refs: [ref(acceptance)],
  memo: box,
});

/** What is said of a help by one of the two: of no help, and by the other of them. */
const ofOneSide = (
  [
    ['aid.accept', 'aid.not-the-asked', 'bea', {}],
    ['aid.decline', 'aid.not-the-asked', 'bea', {}],
    ['aid.withdraw', 'aid.not-the-answerer', 'ana', {}],
    ['aid.not-done', 'aid.not-the-helped', 'bea', { memo: box }],
  ] as const
).flatMap(([kind, code, wrong, more]): readonly Case[] => [
  {
    kind,
    code: 'aid.no-such-help',
    when: 'it is about a listing',
    verdict: ({ ana }) => says(ana, kind, { ref: ref(request(ana)), ...more }),
  },
  {
    kind,
    code,
    when: 'the other side says it',
    verdict: (all) => says(all[wrong], kind, { ref: ref(offered(all)), ...more }),
  },
  { kind, code, when: 'a third says it', verdict: (all) => says(all.carla, kind, { ref: ref(offered(all)), ...more }) },
]);

const ofEitherSide = (
  [
    ['aid.done', {}],
    ['aid.thanks', { face: 'happy', words: 'Thanks' }],
  ] as const
).flatMap(([kind, more]): readonly Case[] => [
  {
    kind,
    code: 'aid.no-such-help',
    when: 'it is about a listing',
    verdict: ({ ana }) => says(ana, kind, { ref: ref(request(ana)), ...of(ana), ...more }),
  },
  {
    kind,
    code: 'aid.not-a-party',
    when: 'it is said for a third',
    verdict: (all) => says(all.carla, kind, { ref: ref(offered(all)), ...of(all.carla), ...more }),
  },
  {
    kind,
    code: 'aid.not-your-account',
    when: 'it is said for another',
    verdict: (all) => says(all.carla, kind, { ref: ref(offered(all)), ...of(all.ana), ...more }),
  },
]);

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
  {
    kind: 'aid.details',
    code: 'aid.no-such-listing',
    when: 'they are of a payment',
    verdict: ({ ana, bea }) => says(ana, 'aid.details', { ref: ref(ana.pay(bea, 1)), ...plain }),
  },
  {
    kind: 'aid.details',
    code: 'aid.not-your-account',
    when: 'they are of another’s listing',
    verdict: ({ ana, bea, all }) => {
      const post = request(ana);
      settle(...all);
      return says(bea, 'aid.details', { ref: ref(post), ...plain });
    },
  },
  {
    kind: 'aid.help',
    code: 'aid.no-such-listing',
    when: 'it answers a listing that was itself rejected',
    verdict: ({ ana, bea }) => {
      const rejected = request(ana, {}, bea.account);
      bea.receive([rejected]);
      return says(bea, 'aid.help', { ref: ref(rejected), ...between(bea, ana) });
    },
  },
  {
    kind: 'aid.help',
    code: 'aid.own-listing',
    when: 'somebody helps themselves',
    verdict: ({ ana }) => says(ana, 'aid.help', { ref: ref(request(ana)), ...between(ana, ana) }),
  },
  {
    kind: 'aid.help',
    code: 'aid.not-of-that-listing',
    when: 'neither of the two has the listing',
    verdict: ({ ana, bea, carla, all }) => {
      const post = request(ana);
      settle(...all);
      return says(bea, 'aid.help', { ref: ref(post), ...between(bea, carla) });
    },
  },
  {
    kind: 'aid.help',
    code: 'aid.not-your-account',
    when: 'somebody answers for another',
    verdict: ({ ana, bea, carla, all }) => {
      const post = request(ana);
      settle(...all);
      return says(carla, 'aid.help', { ref: ref(post), ...between(bea, ana) });
    },
  },
  {
    kind: 'aid.help',
    code: 'aid.not-your-account',
    when: 'whoever has the listing answers for the other',
    verdict: ({ ana, bea }) => says(ana, 'aid.help', { ref: ref(request(ana)), ...between(bea, ana) }),
  },
  ...ofOneSide,
  ...ofEitherSide,
  {
    kind: 'aid.address',
    code: 'aid.no-such-help',
    when: 'it is about a listing',
    verdict: (all) => {
      const { acceptance } = accepted(all);
      return says(all.ana, 'aid.address', telling(request(all.ana), acceptance));
    },
  },
  {
    kind: 'aid.address',
    code: 'aid.not-accepted',
    when: 'nobody was accepted',
    verdict: (all) => {
      const help = offered(all);
      return says(all.ana, 'aid.address', { ref: ref(help), refs: [], memo: box });
    },
  },
  {
    kind: 'aid.address',
    code: 'aid.not-accepted',
    when: 'somebody else was accepted',
    verdict: (all) => {
      const { acceptance } = accepted(all);
      return says(all.ana, 'aid.address', telling(offered(all), acceptance));
    },
  },
  {
    kind: 'aid.address',
    code: 'aid.not-the-helped',
    when: 'the helper says where',
    verdict: (all) => {
      const { help, acceptance } = accepted(all);
      return says(all.bea, 'aid.address', telling(help, acceptance));
    },
  },
];

test.each(cases)('$kind is "$code" when $when', ({ code, verdict }) => {
  expect(verdict(neighbours())).toBe(code);
});

test('the table reaches every rule', () => {
  const reached = new Set<string>(cases.map(({ code }) => code));
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

describe('of two broken rules the first is named', () => {
  test('what an entry is about comes before who says it', () => {
    const { carla, ana, all } = neighbours();
    const post = request(ana);
    settle(...all);
    const about = { ref: ref(post) };
    for (const kind of ['aid.accept', 'aid.decline', 'aid.withdraw'])
      expect(says(carla, kind, about)).toBe('aid.no-such-help');
    expect(says(carla, 'aid.not-done', { ...about, memo: box })).toBe('aid.no-such-help');
    expect(says(carla, 'aid.done', { ...about, ...of(ana) })).toBe('aid.no-such-help');
    expect(says(carla, 'aid.address', { ...about, refs: [], memo: box })).toBe('aid.no-such-help');
    expect(says(carla, 'aid.help', { ...about, ...between(ana, ana) })).toBe('aid.own-listing');
  });

  test('whose words they are comes before whose account it is; the acceptance before who tells where', () => {
    const all = neighbours();
    const help = offered(all);
    expect(says(all.carla, 'aid.done', { ref: ref(help), ...of(all.dora) })).toBe('aid.not-a-party');
    expect(says(all.bea, 'aid.address', { ref: ref(help), refs: [], memo: box })).toBe('aid.not-accepted');
  });
});
