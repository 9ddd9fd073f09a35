/** Who may bind themselves to give something for units, where the group asks sellers for a mark. Ana has the listing, and would give. */
import { idToBytes } from '../../../src/core/ids.ts';
import { hours, settle } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { ref } from './dealing.ts';
import { begun, type Case, known, of, says, step, type Village } from './steps.ts';

const oneHour = { unit: hours, amount: 60 };
/** After they have begun to talk. */
const ruled = (village: Village) => {
  const deal = begun(village);
  setPolicy(village.ana, 'market.sellers', 'seller');
  settle(...village.all);
  return deal;
};

export const sellersCases: readonly Case[] = [
  {
    kind: 'deal.terms',
    code: 'deal.not-a-seller',
    when: 'whoever would give asks units for it, and lacks the mark',
    verdict: (all) => says(all.ana, 'deal.terms', { ref: ref(ruled(all)), ...of(all.ana), ...oneHour }),
  },
  {
    kind: 'deal.agree',
    code: 'deal.not-a-seller',
    when: 'whoever would give says yes to units, and lacks the mark',
    verdict: (all) => {
      const deal = ruled(all);
      const terms = known(all, all.bea, 'deal.terms', { ref: ref(deal), ...of(all.bea), ...oneHour });
      return says(all.ana, 'deal.agree', step(deal, terms));
    },
  },
];

/** What the rule leaves alone. */
export const soundCases: readonly (readonly [string, (village: Village) => string])[] = [
  [
    'whoever would receive proposes units',
    (all) => says(all.bea, 'deal.terms', { ref: ref(ruled(all)), ...of(all.bea), ...oneHour }),
  ],
  [
    'whoever would give asks for something else',
    (all) => says(all.ana, 'deal.terms', { ref: ref(ruled(all)), ...of(all.ana), other: 'honey' }),
  ],
  [
    'whoever would receive says yes to what was asked before the rule',
    (all) => {
      const deal = begun(all);
      const terms = known(all, all.ana, 'deal.terms', { ref: ref(deal), ...of(all.ana), ...oneHour });
      setPolicy(all.ana, 'market.sellers', 'seller');
      settle(...all.all);
      return says(all.bea, 'deal.agree', step(deal, terms));
    },
  ],
  [
    'whoever would give carries the mark',
    (all) => {
      const deal = ruled(all);
      all.ana.sign('mark.give', { account: idToBytes(all.ana.account), mark: 'seller' });
      return says(all.ana, 'deal.terms', { ref: ref(deal), ...of(all.ana), ...oneHour });
    },
  ],
];
