/** Every rule of marks is broken at least once, and of two that are broken the first is named; and who may sell by them. */
import { describe, expect, test } from 'vitest';
import { ballotOf } from '../../../src/core/ballots/record.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { rejectionCodes } from '../../../src/core/marks/rules.ts';
import { marksOf } from '../../../src/core/marks/standing.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { askFor, close, vote } from '../ballots/asking.ts';
import { type Phone, settle, village } from '../cast.ts';
import { coordinating, remove, setPolicy } from '../governing.ts';
import { post } from '../listings/listings.ts';

const cast = () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  return { ana, bea, carla, all: [ana, bea, carla] };
};
type Cast = ReturnType<typeof cast>;

const ref = ({ entry }: VerifiedEntry): Uint8Array => idToBytes(entry.id);
const says = (phone: Phone, kind: string, payload: CborMap): string => phone.verdictOf(phone.sign(kind, payload));
const seller = (phone: Phone): CborMap => ({ account: idToBytes(phone.account), mark: 'seller' });
const give = (by: Phone, to: Phone): VerifiedEntry => by.sign('mark.give', seller(to));

const byVote = (ballot: VerifiedEntry, closed: VerifiedEntry): CborMap => ({ ref: ref(ballot), refs: [ref(closed)] });

type Case = {
  readonly kind: string;
  readonly code: string;
  readonly when: string;
  readonly verdict: (cast: Cast) => string;
};

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
  {
    kind: 'mark.give',
    code: 'only-coordinators',
    when: 'a member gives it',
    verdict: ({ bea, carla }) => says(bea, 'mark.give', seller(carla)),
  },
  {
    kind: 'mark.give',
    code: 'marks.not-voted-on',
    when: 'the vote was about another mark',
    verdict: ({ bea }) => {
      const ballot = askFor(bea, 'mark.give', { ...seller(bea), mark: 'driving' });
      return says(bea, 'mark.give', { ...seller(bea), ...byVote(ballot, close(bea, ballot, [])) });
    },
  },
  {
    kind: 'mark.give',
    code: 'marks.not-voted-on',
    when: 'the vote was about something else',
    verdict: ({ bea }) => {
      const ballot = askFor(bea, 'policy.set', { key: 'cover', value: 5 });
      return says(bea, 'mark.give', { ...seller(bea), ...byVote(ballot, close(bea, ballot, [])) });
    },
  },
  {
    kind: 'mark.remove',
    code: 'marks.no-such-mark',
    when: 'it is about a listing, whoever says it',
    verdict: ({ bea }) => says(bea, 'mark.remove', { ref: ref(post(bea)) }),
  },
  {
    kind: 'mark.remove',
    code: 'marks.no-such-mark',
    when: 'the mark was itself rejected',
    verdict: ({ ana, bea }) => {
      const rejected = give(bea, bea);
      ana.receive([rejected]);
      return says(ana, 'mark.remove', { ref: ref(rejected) });
    },
  },
  {
    kind: 'mark.remove',
    code: 'only-coordinators',
    when: 'a member takes it away, be it their own',
    verdict: ({ ana, bea, all }) => {
      const given = give(ana, bea);
      settle(...all);
      return says(bea, 'mark.remove', { ref: ref(given) });
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

describe('where sellers need a mark', () => {
  const ruled = () => {
    const all = cast();
    const rule = setPolicy(all.ana, 'market.sellers', 'seller');
    settle(...all.all);
    return { ...all, rule };
  };
  const verdict = (by: Phone, fields: CborMap = {}): string => by.verdictOf(post(by, fields));

  test('an offer for units is refused to whoever lacks it; a need, and what is for nothing or something else, is not', () => {
    const { bea } = ruled();
    expect(verdict(bea)).toBe('listings.not-a-seller');
    expect(verdict(bea, { side: 'need' })).toBe('valid');
    expect(verdict(bea, { return: 'nothing' })).toBe('valid');
    expect(verdict(bea, { return: 'other' })).toBe('valid');
  });

  test('it is asked after everything else about the entry', () => {
    const { bea, carla } = ruled();
    const price = { unit: 'acorns', amount: 5 };
    expect(bea.verdictOf(post(bea, { price }, carla))).toBe('listings.not-your-account');
    expect(verdict(bea, { price })).toBe('listings.unknown-unit');
  });

  test('whoever carries that mark offers, until it is taken away; another mark does not help', () => {
    const { ana, bea, all } = ruled();
    ana.sign('mark.give', { ...seller(bea), mark: 'local' });
    settle(...all);
    expect(verdict(bea)).toBe('listings.not-a-seller');
    const given = give(ana, bea);
    settle(...all);
    expect(verdict(bea)).toBe('valid');
    ana.sign('mark.remove', { ref: ref(given) });
    // She has not heard of it: what she says meanwhile stands for good.
    const meanwhile = post(bea);
    expect(bea.verdictOf(meanwhile)).toBe('valid');
    settle(...all);
    expect(all.map((phone) => phone.verdictOf(meanwhile))).toEqual(['valid', 'valid', 'valid']);
    expect(verdict(bea)).toBe('listings.not-a-seller');
  });

  test('a mark that was given twice is taken away twice', () => {
    const { ana, bea, all } = ruled();
    const [first] = [give(ana, bea), give(ana, bea)];
    ana.sign('mark.remove', { ref: ref(first) });
    settle(...all);
    expect(verdict(bea)).toBe('valid');
  });

  test('whoever has not heard of the rule is not bound by it, on any phone', () => {
    const { ana, bea, carla, all } = cast();
    const before = post(bea);
    setPolicy(ana, 'market.sellers', 'seller');
    const unaware = post(bea);
    settle(...all);
    for (const phone of [ana, bea, carla])
      expect([before, unaware].map((each) => phone.verdictOf(each))).toEqual(['valid', 'valid']);
  });

  test('what somebody gave who was removed stands up to the cut', () => {
    const { ana, bea, carla, all } = ruled();
    coordinating(ana, carla);
    settle(...all);
    give(carla, bea);
    settle(...all);
    coordinating(ana, bea);
    settle(...all);
    remove([ana, bea], carla);
    settle(ana, bea);
    expect(verdict(bea)).toBe('valid');
  });

  test('no clock is asked: a mark whose day has passed binds by commands alone', () => {
    const { ana, bea, all } = ruled();
    ana.sign('mark.give', { ...seller(bea), until: 1 });
    settle(...all);
    expect(verdict(bea)).toBe('valid');
  });

  test('everybody may again once the group says so', () => {
    const { ana, bea, all, rule } = ruled();
    setPolicy(ana, 'market.sellers', 'all', rule);
    settle(...all);
    expect(verdict(bea)).toBe('valid');
  });
});

describe('a mark that the group gives by a vote', () => {
  const voted = (yes: number) => {
    const all = cast();
    const { ana, bea, carla } = all;
    const ballot = askFor(bea, 'mark.give', seller(carla));
    settle(...all.all);
    const votes = [ana, bea, carla].map((phone, at) => vote(phone, ballot, at < yes ? 'yes' : 'no'));
    settle(...all.all);
    return { ...all, ballot, closed: close(bea, ballot, votes) };
  };

  test('is given by whoever asked, once, and stands as one that a coordinator gave', () => {
    const { ana, bea, carla, all, ballot, closed } = voted(2);
    const payload = { ...seller(carla), ...byVote(ballot, closed) };
    expect(says(bea, 'mark.give', payload)).toBe('valid');
    expect(says(bea, 'mark.give', payload)).toBe('already-enacted');
    setPolicy(ana, 'market.sellers', 'seller');
    settle(...all);
    expect(carla.verdictOf(post(carla))).toBe('valid');
    expect(marksOf(ana.state)).toMatchObject([{ account: carla.account, mark: 'seller', by: null }]);
    expect(ballotOf(ana.state, ballot.entry.id)?.enacted).not.toBeNull();
  });

  test('is not given where it did not pass, nor by another phone, nor by `enact`', () => {
    const { ana, bea, carla, all, ballot, closed } = voted(1);
    const payload = { ...seller(carla), ...byVote(ballot, closed) };
    expect(says(bea, 'mark.give', payload)).toBe('ballot.not-passed');
    expect(says(bea, 'enact', byVote(ballot, closed))).toBe('no-such-proposal');
    settle(...all);
    expect(says(ana, 'mark.give', payload)).toBe('not-your-proposal');
  });
});

test('a payload that is too much, too little or wrong can not be read', () => {
  const { ana } = cast();
  const decode = (kind: string, payload: CborMap) => ana.registry.kinds.get(kind)?.decode(payload);
  const id = idToBytes(ana.account);
  expect(decode('mark.give', { account: id, mark: 'local', until: 5 })).toMatchObject({ ok: true });
  const wrong: readonly (readonly [string, CborMap, string])[] = [
    ['mark.give', { mark: 'local' }, 'account'],
    ['mark.give', { account: id }, 'mark'],
    ['mark.give', { account: id, mark: '' }, 'mark'],
    ['mark.give', { account: id, mark: 'x'.repeat(33) }, 'mark'],
    ['mark.give', { account: id, mark: 'local', until: 0 }, 'until'],
    ['mark.give', { account: id, mark: 'local', by: id }, 'by'],
    ['mark.give', { account: id, mark: 'local', ref: id }, 'refs'],
    ['mark.remove', {}, 'ref'],
    ['mark.remove', { ref: id, mark: 'local' }, 'mark'],
  ];
  for (const [kind, payload, error] of wrong) expect(decode(kind, payload)).toEqual({ ok: false, error });
});
