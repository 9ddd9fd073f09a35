/** Every rule is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { type RejectionCode, rejectionCodes } from '../../../src/core/listings/rules.ts';
import { hours, meet, newcomer, type Phone, settle, village } from '../cast.ts';
import { setPolicy } from '../governing.ts';
import { approve, askHandover, handOver, makeHelper, open } from '../keeping.ts';
import { change, post } from './listings.ts';

type Village = Record<'ana' | 'bea' | 'carla', Phone>;
type Case = {
  readonly kind: string;
  readonly code: RejectionCode;
  readonly when: string;
  readonly verdict: (village: Village) => string;
};

const gold = { unit: 'gold', amount: 5 };
const price = { unit: hours, amount: 60 };

/** A listing of Ana's that all three know of. */
const posted = ({ ana, bea, carla }: Village) => {
  const entry = post(ana);
  meet(ana, bea, carla);
  return entry;
};

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
  {
    kind: 'listing.post',
    code: 'listings.not-your-account',
    when: 'it is for a neighbour who has a phone',
    verdict: ({ ana, bea }) => ana.verdictOf(post(ana, {}, bea)),
  },
  {
    kind: 'listing.post',
    code: 'listings.unknown-unit',
    when: 'the group has no such unit',
    verdict: ({ ana }) => ana.verdictOf(post(ana, { price: gold })),
  },
  {
    kind: 'listing.post',
    code: 'listings.price-without-units',
    when: 'it costs hours and wants nothing in return',
    verdict: ({ ana }) => ana.verdictOf(post(ana, { return: 'nothing', price })),
  },
  {
    kind: 'listing.post',
    code: 'listings.price-without-units',
    when: 'it costs hours and wants something else',
    verdict: ({ ana }) => ana.verdictOf(post(ana, { return: 'other', other: 'Honey', price })),
  },
  {
    kind: 'listing.post',
    code: 'listings.not-a-seller',
    when: 'sellers need a mark that is missing',
    verdict: ({ ana }) => {
      setPolicy(ana, 'market.sellers', 'seller');
      return ana.verdictOf(post(ana, { price }));
    },
  },
  {
    kind: 'listing.set',
    code: 'listings.no-such-listing',
    when: 'it is about a payment',
    verdict: ({ ana, bea }) => ana.verdictOf(change(ana, ana.pay(bea, 10), { closed: true })),
  },
  {
    kind: 'listing.set',
    code: 'listings.no-such-listing',
    when: 'it is about a listing that was itself rejected',
    verdict: ({ ana }) => ana.verdictOf(change(ana, post(ana, { price: gold }), { closed: true })),
  },
  {
    kind: 'listing.set',
    code: 'listings.no-such-listing',
    when: 'it is about another change',
    verdict: ({ ana }) => ana.verdictOf(change(ana, change(ana, post(ana), { title: 'Rolls' }), { closed: true })),
  },
  {
    kind: 'listing.set',
    code: 'listings.not-your-account',
    when: 'a neighbour changes it',
    verdict: (all) => all.bea.verdictOf(change(all.bea, posted(all), { closed: true })),
  },
  {
    kind: 'listing.set',
    code: 'listings.unknown-unit',
    when: 'the group has no such unit',
    verdict: (all) => all.ana.verdictOf(change(all.ana, posted(all), { price: gold })),
  },
];

const threeOfThem = (): Village => village(['ana', 'bea', 'carla']);

describe('an entry is rejected', () => {
  test.each(cases.map((each) => [each.kind, each.code, each.when, each.verdict] as const))(
    '%s: %s when %s',
    (_, code, __, verdict) => {
      expect(verdict(threeOfThem())).toBe(code);
    },
  );

  test('for every code that there is', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(rejectionCodes));
  });
});

describe('of several broken rules the first is named', () => {
  test('an account of another comes before an unknown unit', () => {
    const { ana, bea } = threeOfThem();
    expect(ana.verdictOf(post(ana, { price: gold }, bea))).toBe('listings.not-your-account');
  });

  test('an unknown unit comes before a price without units', () => {
    const { ana } = threeOfThem();
    expect(ana.verdictOf(post(ana, { return: 'nothing', price: gold }))).toBe('listings.unknown-unit');
  });

  test('no such listing comes before an unknown unit', () => {
    const { ana, bea } = threeOfThem();
    expect(ana.verdictOf(change(ana, ana.pay(bea, 10), { price: gold }))).toBe('listings.no-such-listing');
  });

  test('an account of another comes before an unknown unit, when it is changed', () => {
    const all = threeOfThem();
    expect(all.bea.verdictOf(change(all.bea, posted(all), { price: gold }))).toBe('listings.not-your-account');
  });
});

describe('an entry stands', () => {
  test('when its author has the account, on each of their phones', () => {
    const { ana } = threeOfThem();
    const listed = post(ana, { price, other: '5 € for petrol' });
    const tablet = newcomer('ana/tablet', ana);
    const [joined] = [...ana.held.values()];
    if (joined) tablet.addDevice(joined);
    expect([ana.verdictOf(listed), tablet.verdictOf(change(tablet, listed, { paused: true }))]).toEqual([
      'valid',
      'valid',
    ]);
  });

  test('by who keeps the account of a neighbour without a phone, and then by who keeps it next', () => {
    const { ana, bea, carla } = threeOfThem();
    makeHelper(ana, bea);
    settle(ana, bea, carla);
    const lola = open(bea);
    const listed = post(bea, { side: 'need', title: 'A hand with the roof' }, lola);
    settle(ana, bea, carla);
    const asked = askHandover(bea, lola, carla);
    meet(ana, bea);
    const approved = approve(ana, asked);
    meet(ana, bea);
    handOver(bea, lola, carla, { approval: approved.entry.id });
    settle(ana, bea, carla);
    const [byNext, byFormer] = [change(carla, listed, { paused: true }), change(bea, listed, { paused: false })];
    expect([bea.verdictOf(listed), carla.verdictOf(byNext), bea.verdictOf(byFormer)]).toEqual([
      'valid',
      'valid',
      'listings.not-your-account',
    ]);
  });

  test('with a price and nothing in return, when the two are said apart from one another', () => {
    const all = threeOfThem();
    const listed = posted(all);
    const said = [change(all.ana, listed, { return: 'nothing' }), change(all.ana, listed, { price })];
    expect(said.map((each) => all.ana.verdictOf(each))).toEqual(['valid', 'valid']);
  });

  test('by nobody whom a payment names', () => {
    const { ana, bea } = threeOfThem();
    const listed = post(ana);
    meet(ana, bea);
    const paid = bea.pay(ana, 60, { ref: listed });
    settle(ana, bea);
    expect(ana.verdictOf(paid)).toBe('valid');
    expect(ana.state.records.get('listings')?.get(listed.entry.id)?.steps).toEqual([listed.entry.id]);
    expect(idToBytes(listed.entry.id)).toHaveLength(32);
  });
});
