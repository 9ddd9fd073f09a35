/** Every rule of the module is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { type RejectionCode, rejectionCodes } from '../../../src/modules/market/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keyOf, type Phone, settle } from '../../core/cast.ts';
import { box, hours, idOf, listing, market, ref, sealing } from './dealing.ts';

type Village = ReturnType<typeof market>;
type Case = {
  readonly kind: string;
  readonly code: RejectionCode;
  readonly when: string;
  readonly verdict: (village: Village) => string;
};

const says = (phone: Phone, kind: string, payload: CborMap): string => phone.verdictOf(phone.sign(kind, payload));
const accounts = (from: Phone, to: Phone): CborMap => ({ from: idToBytes(from.account), to: idToBytes(to.account) });
const of = (phone: Phone): CborMap => ({ account: idToBytes(phone.account) });

/** Signed by one, and heard of by all. */
const known = ({ all }: Village, phone: Phone, kind: string, payload: CborMap): VerifiedEntry => {
  const signed = phone.sign(kind, payload);
  settle(...all);
  return signed;
};
/** Ana offers, and Bea would receive. */
const begun = (village: Village): VerifiedEntry => {
  const post = listing(village.ana);
  settle(...village.all);
  return known(village, village.bea, 'deal.begin', { ref: ref(post), ...accounts(village.ana, village.bea) });
};
const offered = (village: Village) => {
  const deal = begun(village);
  return { deal, terms: known(village, village.ana, 'deal.terms', { ref: ref(deal), ...of(village.ana) }) };
};
const step = (deal: VerifiedEntry, about: VerifiedEntry): CborMap => ({ deal: ref(deal), ref: ref(about) });
const agreed = (village: Village) => {
  const { deal, terms } = offered(village);
  return { deal, terms, agreement: known(village, village.bea, 'deal.agree', step(deal, terms)) };
};
const delivered = (village: Village) => {
  const done = agreed(village);
  const payload = { ...step(done.deal, done.agreement), part: 100 };
  return { ...done, delivery: known(village, village.ana, 'deal.deliver', payload) };
};
const alone = (village: Village) => {
  const done = delivered(village);
  return { ...done, closed: known(village, village.ana, 'deal.alone', step(done.deal, done.delivery)) };
};
const rated = (village: Village) => {
  const deal = begun(village);
  const { seal, rating } = sealing(idOf(deal), village.bea);
  const payload = { ref: ref(deal), ...of(village.bea), seal, memo: box };
  return { deal, rating, rate: known(village, village.bea, 'deal.rate', payload) };
};
const shown = (village: Village) => {
  const done = rated(village);
  return {
    ...done,
    reveal: known(village, village.bea, 'deal.reveal', { ...step(done.deal, done.rate), ...done.rating }),
  };
};

/** What either party may say of a deal. */
const spoken: Readonly<Record<string, CborMap>> = {
  'deal.say': { memo: box },
  'deal.terms': {},
  'deal.cancel': {},
  'deal.rate': { seal: keyOf('seal'), memo: box },
  'deal.unrated': {},
};
const ofSpeaking = Object.entries(spoken).flatMap(([kind, more]): readonly Case[] => [
  {
    kind,
    code: 'deal.no-such-deal',
    when: 'it is about a listing',
    verdict: ({ ana }) => says(ana, kind, { ref: ref(listing(ana)), ...of(ana), ...more }),
  },
  {
    kind,
    code: 'deal.not-a-party',
    when: 'it is said for a third',
    verdict: (all) => says(all.carla, kind, { ref: ref(begun(all)), ...of(all.carla), ...more }),
  },
  {
    kind,
    code: 'deal.not-your-account',
    when: 'it is said for another',
    verdict: (all) => says(all.carla, kind, { ref: ref(begun(all)), ...of(all.ana), ...more }),
  },
]);

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
  {
    kind: 'deal.begin',
    code: 'deal.no-such-listing',
    when: 'it answers a payment',
    verdict: ({ ana, bea }) => says(bea, 'deal.begin', { ref: ref(bea.pay(ana, 1)), ...accounts(ana, bea) }),
  },
  {
    kind: 'deal.begin',
    code: 'deal.no-such-listing',
    when: 'it answers a listing that was itself rejected',
    verdict: ({ ana, bea }) => {
      const rejected = listing(ana, {}, bea.account);
      bea.receive([rejected]);
      return says(bea, 'deal.begin', { ref: ref(rejected), ...accounts(ana, bea) });
    },
  },
  {
    kind: 'deal.begin',
    code: 'deal.own-listing',
    when: 'somebody answers their own',
    verdict: ({ ana }) => says(ana, 'deal.begin', { ref: ref(listing(ana)), ...accounts(ana, ana) }),
  },
  {
    kind: 'deal.begin',
    code: 'deal.not-of-that-listing',
    when: 'neither of the two has the listing',
    verdict: ({ ana, bea, carla, all }) => {
      const post = listing(ana);
      settle(...all);
      return says(bea, 'deal.begin', { ref: ref(post), ...accounts(bea, carla) });
    },
  },
  {
    kind: 'deal.begin',
    code: 'deal.not-your-account',
    when: 'somebody answers for another',
    verdict: ({ ana, bea, carla, all }) => {
      const post = listing(ana);
      settle(...all);
      return says(carla, 'deal.begin', { ref: ref(post), ...accounts(bea, ana) });
    },
  },
  {
    kind: 'deal.begin',
    code: 'deal.not-your-account',
    when: 'whoever has the listing begins for the other',
    verdict: ({ ana, bea }) => says(ana, 'deal.begin', { ref: ref(listing(ana)), ...accounts(ana, bea) }),
  },
  ...ofSpeaking,
  {
    kind: 'deal.terms',
    code: 'deal.unknown-unit',
    when: 'the group has no such unit',
    verdict: (all) => says(all.ana, 'deal.terms', { ref: ref(begun(all)), ...of(all.ana), unit: 'apples', amount: 1 }),
  },
  {
    kind: 'deal.agree',
    code: 'deal.no-such-terms',
    when: 'it names the deal and no terms',
    verdict: (all) => {
      const deal = begun(all);
      return says(all.bea, 'deal.agree', step(deal, deal));
    },
  },
  {
    kind: 'deal.agree',
    code: 'deal.no-such-terms',
    when: 'the terms are those of another deal',
    verdict: (all) => {
      const [deal, other] = [begun(all), offered(all)];
      return says(all.bea, 'deal.agree', step(deal, other.terms));
    },
  },
  {
    kind: 'deal.agree',
    code: 'deal.not-a-party',
    when: 'a third agrees',
    verdict: (all) => {
      const { deal, terms } = offered(all);
      return says(all.carla, 'deal.agree', step(deal, terms));
    },
  },
  {
    kind: 'deal.agree',
    code: 'deal.own-terms',
    when: 'whoever offered them agrees',
    verdict: (all) => {
      const { deal, terms } = offered(all);
      return says(all.ana, 'deal.agree', step(deal, terms));
    },
  },
  {
    kind: 'deal.deliver',
    code: 'deal.not-agreed',
    when: 'it names terms that nobody agreed to',
    verdict: (all) => {
      const { deal, terms } = offered(all);
      return says(all.ana, 'deal.deliver', { ...step(deal, terms), part: 100 });
    },
  },
  {
    kind: 'deal.deliver',
    code: 'deal.not-agreed',
    when: 'the agreement is that of another deal',
    verdict: (all) => {
      const [deal, { agreement }] = [begun(all), agreed(all)];
      return says(all.ana, 'deal.deliver', { ...step(deal, agreement), part: 100 });
    },
  },
  {
    kind: 'deal.deliver',
    code: 'deal.not-the-provider',
    when: 'the receiver says so',
    verdict: (all) => {
      const { deal, agreement } = agreed(all);
      return says(all.bea, 'deal.deliver', { ...step(deal, agreement), part: 100 });
    },
  },
  ...(['deal.receive', 'deal.alone'] as const).map(
    (kind): Case => ({
      kind,
      code: 'deal.no-such-delivery',
      when: 'it is about an agreement',
      verdict: (all) => {
        const { deal, agreement } = agreed(all);
        return says(kind === 'deal.receive' ? all.bea : all.ana, kind, step(deal, agreement));
      },
    }),
  ),
  {
    kind: 'deal.receive',
    code: 'deal.not-the-receiver',
    when: 'the provider confirms',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.ana, 'deal.receive', step(deal, delivery));
    },
  },
  {
    kind: 'deal.alone',
    code: 'deal.not-the-provider',
    when: 'the receiver closes it alone',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.bea, 'deal.alone', step(deal, delivery));
    },
  },
  {
    kind: 'deal.contest',
    code: 'deal.not-alone',
    when: 'it is about a delivery that nobody closed',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.bea, 'deal.contest', step(deal, delivery));
    },
  },
  {
    kind: 'deal.contest',
    code: 'deal.not-the-receiver',
    when: 'the provider contests',
    verdict: (all) => {
      const { deal, closed } = alone(all);
      return says(all.ana, 'deal.contest', step(deal, closed));
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.no-such-deal',
    when: 'it is about a payment',
    verdict: ({ ana, bea, all }) => {
      const payment = bea.pay(ana, 60);
      settle(...all);
      return says(ana, 'deal.returned', { ref: ref(payment), refs: [ref(payment)] });
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.no-such-payment',
    when: 'it names no payment',
    verdict: (all) => {
      const deal = begun(all);
      return says(all.ana, 'deal.returned', { ref: ref(deal), refs: [ref(deal)] });
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.not-the-provider',
    when: 'the payer says so',
    verdict: (all) => {
      const [deal, payment] = [begun(all), all.bea.pay(all.ana, 60)];
      return says(all.bea, 'deal.returned', { ref: ref(deal), refs: [ref(payment)] });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.no-such-rating',
    when: 'it is about a deal',
    verdict: (all) => {
      const { deal, rating } = rated(all);
      return says(all.bea, 'deal.reveal', { ...step(deal, deal), ...rating });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.no-such-rating',
    when: 'it was given about another deal',
    verdict: (all) => {
      const [deal, { rate, rating }] = [begun(all), rated(all)];
      return says(all.bea, 'deal.reveal', { ...step(deal, rate), ...rating });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.not-yours',
    when: 'the other shows it',
    verdict: (all) => {
      const { deal, rate, rating } = rated(all);
      return says(all.ana, 'deal.reveal', { ...step(deal, rate), ...rating });
    },
  },
  ...(
    [
      ['face', { face: 'sad' }],
      ['words', { words: 'bad' }],
      ['salt', { salt: keyOf('another').slice(0, 16) }],
    ] as const
  ).map(
    ([field, other]): Case => ({
      kind: 'deal.reveal',
      code: 'deal.seal-differs',
      when: `the ${field} is another`,
      verdict: (all) => {
        const { deal, rate, rating } = rated(all);
        return says(all.bea, 'deal.reveal', { ...step(deal, rate), ...rating, ...other });
      },
    }),
  ),
  {
    kind: 'deal.reveal',
    code: 'deal.seal-differs',
    when: 'the seal was taken over from the other',
    verdict: (all) => {
      const { deal, rate, rating } = rated(all);
      const seal = rate.entry.payload['seal'] as Uint8Array;
      const copied = known(all, all.ana, 'deal.rate', { ref: ref(deal), ...of(all.ana), seal, memo: box });
      return says(all.ana, 'deal.reveal', { ...step(deal, copied), ...rating });
    },
  },
  {
    kind: 'deal.reply',
    code: 'deal.no-such-feedback',
    when: 'it answers what is still sealed',
    verdict: (all) => {
      const { deal, rate } = rated(all);
      return says(all.ana, 'deal.reply', { ...step(deal, rate), words: 'Thanks' });
    },
  },
  {
    kind: 'deal.reply',
    code: 'deal.not-the-rated',
    when: 'its author answers',
    verdict: (all) => {
      const { deal, reveal } = shown(all);
      return says(all.bea, 'deal.reply', { ...step(deal, reveal), words: 'Thanks' });
    },
  },
];

describe('an entry is rejected', () => {
  test.each(cases.map((each) => [each.kind, each.code, each.when, each.verdict] as const))(
    '%s: %s when %s',
    (_, code, __, verdict) => {
      expect(verdict(market())).toBe(code);
    },
  );

  test('for every code that the module has', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(rejectionCodes));
  });
});

describe('of several broken rules the first is named', () => {
  test('a listing that there is comes before whose it is', () => {
    const { ana, bea, carla } = market();
    expect(says(carla, 'deal.begin', { ref: ref(carla.pay(ana, 1)), ...accounts(bea, bea) })).toBe(
      'deal.no-such-listing',
    );
  });

  test('answering oneself comes before answering for another', () => {
    const { ana, bea, carla, all } = market();
    const post = listing(ana);
    settle(...all);
    expect(says(carla, 'deal.begin', { ref: ref(post), ...accounts(bea, bea) })).toBe('deal.own-listing');
    expect(says(carla, 'deal.begin', { ref: ref(post), ...accounts(bea, carla) })).toBe('deal.not-of-that-listing');
  });

  test('whose words they are comes before the unit', () => {
    const all = market();
    const terms = { ref: ref(begun(all)), unit: 'apples', amount: 1 };
    expect(says(all.carla, 'deal.terms', { ...terms, ...of(all.carla) })).toBe('deal.not-a-party');
    expect(says(all.carla, 'deal.terms', { ...terms, ...of(all.bea) })).toBe('deal.not-your-account');
  });

  test('what an entry answers comes before who says it', () => {
    const all = market();
    const { carla } = all;
    const deal = begun(all);
    const about = step(deal, deal);
    expect(says(carla, 'deal.agree', about)).toBe('deal.no-such-terms');
    expect(says(carla, 'deal.deliver', { ...about, part: 1 })).toBe('deal.not-agreed');
    expect(says(carla, 'deal.receive', about)).toBe('deal.no-such-delivery');
    expect(says(carla, 'deal.alone', about)).toBe('deal.no-such-delivery');
    expect(says(carla, 'deal.contest', about)).toBe('deal.not-alone');
    expect(says(carla, 'deal.reply', { ...about, words: 'Well' })).toBe('deal.no-such-feedback');
    const { rating } = sealing(idOf(deal), carla);
    expect(says(carla, 'deal.reveal', { ...about, ...rating })).toBe('deal.no-such-rating');
  });

  test('whose feedback it is comes before whether it is the one that was sealed', () => {
    const all = market();
    const { deal, rate, rating } = rated(all);
    expect(says(all.ana, 'deal.reveal', { ...step(deal, rate), ...rating, words: 'bad' })).toBe('deal.not-yours');
  });
});

describe('an entry can not be read', () => {
  const id = keyOf('any');
  const sound: Readonly<Record<string, CborMap>> = {
    'deal.begin': { ref: id, from: id, to: id },
    'deal.say': { ref: id, account: id, memo: box },
    'deal.terms': { ref: id, account: id },
    'deal.agree': { deal: id, ref: id },
    'deal.deliver': { deal: id, ref: id, part: 1 },
    'deal.receive': { deal: id, ref: id },
    'deal.alone': { deal: id, ref: id },
    'deal.contest': { deal: id, ref: id },
    'deal.returned': { ref: id, refs: [id] },
    'deal.cancel': { ref: id, account: id },
    'deal.rate': { ref: id, account: id, seal: id, memo: box },
    'deal.reveal': { deal: id, ref: id, face: 'sad', words: '', salt: id.slice(16) },
    'deal.unrated': { ref: id, account: id },
    'deal.reply': { deal: id, ref: id, words: 'Thanks' },
  };
  const decode = (kind: string, payload: CborMap) => kinds.get(kind)?.decode(payload);
  const { kinds } = market().ana.registry;

  test.each(Object.entries(sound))('%s: with a field too many, or one too few', (kind, payload) => {
    expect(decode(kind, payload)).toMatchObject({ ok: true });
    expect(decode(kind, { ...payload, tip: 5 })).toMatchObject({ ok: false });
    for (const field of Object.keys(payload)) {
      const { [field]: _, ...others } = payload;
      expect(decode(kind, others), field).toEqual({ ok: false, error: field });
    }
  });

  const malformed: readonly (readonly [string, CborMap, string])[] = [
    ['deal.terms', { unit: hours }, 'a unit without an amount'],
    ['deal.terms', { amount: 60 }, 'an amount of nothing'],
    ['deal.terms', { unit: hours, amount: 0 }, 'an amount of zero'],
    ['deal.terms', { unit: hours, amount: 1_000_000_001 }, 'an amount above the books'],
    ['deal.terms', { other: '' }, 'no words'],
    ['deal.terms', { other: 'x'.repeat(81) }, 'too many words'],
    ['deal.terms', { when: 'x'.repeat(81) }, 'too many words about when'],
    ['deal.deliver', { part: 0 }, 'nothing'],
    ['deal.deliver', { part: 101 }, 'more than all'],
    ['deal.say', { memo: new Uint8Array() }, 'an empty box'],
    ['deal.say', { memo: new Uint8Array(2049) }, 'too large a box'],
    ['deal.returned', { refs: [id, id] }, 'two payments'],
    ['deal.rate', { seal: new Uint8Array(31) }, 'too short a seal'],
    ['deal.reveal', { face: 'angry' }, 'a fourth face'],
    ['deal.reveal', { words: 'x'.repeat(281) }, 'too many words'],
    ['deal.reveal', { salt: new Uint8Array(15) }, 'too little salt'],
    ['deal.reply', { words: '' }, 'no words'],
    ['deal.reply', { words: 'x'.repeat(281) }, 'too many words'],
  ];
  test.each(malformed)('%s %o: %s', (kind, spoilt) => {
    expect(decode(kind, { ...sound[kind], ...spoilt })).toMatchObject({ ok: false });
  });
});
