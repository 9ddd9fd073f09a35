/** Every rule of beginning, talking and agreeing, broken. */
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keyOf, settle } from '../../core/cast.ts';
import { box, listing, ref } from './dealing.ts';
import { accounts, begun, type Case, of, offered, says, step } from './steps.ts';

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
export const earlyCases: readonly Case[] = [
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
];
