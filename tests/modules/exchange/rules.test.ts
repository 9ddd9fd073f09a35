/** Every rule of the module is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { type RejectionCode, rejectionCodes } from '../../../src/modules/exchange/rules.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { askEntry, request } from './neighbours.ts';

type Village = Record<'ana' | 'bea' | 'carla', Phone>;
type Case = {
  readonly kind: string;
  readonly code: RejectionCode;
  readonly when: string;
  readonly verdict: (village: Village) => string;
};

const sign = (phone: Phone, kind: string, payload: Parameters<Phone['sign']>[1]): string =>
  phone.verdictOf(phone.sign(kind, payload));

/** A payment of one hour from Ana to Bea that all three know of and Bea has accepted. */
const paid = ({ ana, bea, carla }: Village) => {
  const entry = ana.pay(bea, 60);
  settle(ana, bea, carla);
  return entry;
};

/** A request of Ana's to Bea that all three know of. */
const asked = ({ ana, bea, carla }: Village) => {
  const entry = askEntry(ana, bea);
  settle(ana, bea, carla);
  return entry;
};

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
  {
    kind: 'exchange.ask',
    code: 'exchange.not-your-account',
    when: 'somebody asks for payment to another',
    verdict: ({ ana, bea, carla }) => sign(carla, 'exchange.ask', request(ana, bea)),
  },
  {
    kind: 'exchange.ask',
    code: 'exchange.to-oneself',
    when: 'asker and payer are one',
    verdict: ({ ana }) => sign(ana, 'exchange.ask', request(ana, ana)),
  },
  {
    kind: 'exchange.ask',
    code: 'exchange.unknown-unit',
    when: 'the group has no such unit',
    verdict: ({ ana, bea }) => sign(ana, 'exchange.ask', { ...request(ana, bea), unit: 'apples' }),
  },
  {
    kind: 'exchange.ask.decline',
    code: 'exchange.no-such-request',
    when: 'it answers a payment',
    verdict: (all) => all.bea.verdictOf(all.bea.about('exchange.ask.decline', paid(all))),
  },
  {
    kind: 'exchange.ask.decline',
    code: 'exchange.no-such-request',
    when: 'it answers a request that was itself rejected',
    verdict: ({ ana, bea }) => {
      const rejected = ana.sign('exchange.ask', { ...request(ana, bea), unit: 'apples' });
      bea.receive([rejected]);
      return bea.verdictOf(bea.about('exchange.ask.decline', rejected));
    },
  },
  {
    kind: 'exchange.ask.decline',
    code: 'exchange.not-the-payer',
    when: 'a third member declines',
    verdict: (all) => all.carla.verdictOf(all.carla.about('exchange.ask.decline', asked(all))),
  },
  {
    kind: 'exchange.ask.cancel',
    code: 'exchange.no-such-request',
    when: 'it takes back a payment',
    verdict: (all) => all.ana.verdictOf(all.ana.about('exchange.ask.cancel', paid(all))),
  },
  {
    kind: 'exchange.ask.cancel',
    code: 'exchange.not-the-asker',
    when: 'the payer cancels',
    verdict: (all) => all.bea.verdictOf(all.bea.about('exchange.ask.cancel', asked(all))),
  },
  {
    kind: 'exchange.return.ask',
    code: 'exchange.no-such-payment',
    when: 'it is about a request',
    verdict: (all) => all.ana.verdictOf(all.ana.about('exchange.return.ask', asked(all))),
  },
  {
    kind: 'exchange.return.ask',
    code: 'exchange.no-such-payment',
    when: 'it is about a reversal',
    verdict: (all) => {
      const back = all.bea.reverse(paid(all));
      return all.bea.verdictOf(all.bea.about('exchange.return.ask', back));
    },
  },
  {
    kind: 'exchange.return.ask',
    code: 'exchange.not-the-payer',
    when: 'the payee asks',
    verdict: (all) => all.bea.verdictOf(all.bea.about('exchange.return.ask', paid(all))),
  },
  {
    kind: 'exchange.return.keep',
    code: 'exchange.no-such-payment',
    when: 'it is about a request',
    verdict: (all) => all.bea.verdictOf(all.bea.about('exchange.return.keep', asked(all))),
  },
  {
    kind: 'exchange.return.keep',
    code: 'exchange.not-the-payee',
    when: 'the payer says it',
    verdict: (all) => all.ana.verdictOf(all.ana.about('exchange.return.keep', paid(all))),
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

  test('for every code that the module has', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(rejectionCodes));
  });
});

describe('of several broken rules the first is named', () => {
  test('an account of another comes before asking oneself', () => {
    const { ana, bea } = threeOfThem();
    expect(sign(ana, 'exchange.ask', request(bea, bea))).toBe('exchange.not-your-account');
  });

  test('asking oneself comes before an unknown unit', () => {
    const { ana } = threeOfThem();
    expect(sign(ana, 'exchange.ask', { ...request(ana, ana), unit: 'apples' })).toBe('exchange.to-oneself');
  });
});

describe('an entry can not be read', () => {
  const malformed: readonly (readonly [string, object])[] = [
    ['the amount is zero', { amount: 0 }],
    ['the amount is above the books', { amount: 1_000_000_001 }],
    ['the amount is a text', { amount: '60' }],
    ['the unit is badly written', { unit: 'Hours!' }],
    ['an account is too short', { from: new Uint8Array(31) }],
    ['the words are empty', { memo: new Uint8Array() }],
    ['the words are too long', { memo: new Uint8Array(2049) }],
    ['a field is unknown', { tip: 5 }],
  ];
  test.each(malformed)('when %s', (_, spoilt) => {
    const { ana, bea } = threeOfThem();
    expect(sign(ana, 'exchange.ask', { ...request(ana, bea), ...spoilt })).toBe('malformed');
  });

  test('when an answer says more than what it answers', () => {
    const all = threeOfThem();
    const { entry } = asked(all);
    expect(sign(all.bea, 'exchange.ask.decline', { ref: idToBytes(entry.id), amount: 1 })).toBe('malformed');
  });
});

describe('an entry stands', () => {
  test('when each does what is theirs', () => {
    const all = threeOfThem();
    const { ana, bea } = all;
    const request = asked(all);
    const payment = paid(all);
    expect(bea.verdictOf(bea.about('exchange.ask.decline', request))).toBe('valid');
    expect(ana.verdictOf(ana.about('exchange.ask.cancel', request))).toBe('valid');
    expect(ana.verdictOf(ana.about('exchange.return.ask', payment))).toBe('valid');
    expect(bea.verdictOf(bea.about('exchange.return.keep', payment))).toBe('valid');
  });

  test('with words of the greatest length', () => {
    const { ana, bea } = threeOfThem();
    expect(sign(ana, 'exchange.ask', { ...request(ana, bea), memo: new Uint8Array(2048) })).toBe('valid');
  });
});
