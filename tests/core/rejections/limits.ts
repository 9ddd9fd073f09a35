/** Every way in which changing a limit, vouching or growing is refused. */
import { idToBytes } from '../../../src/core/ids.ts';
import { maxAmount } from '../../../src/core/membership/founding.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet, newcomer, type Phone, settle, village } from '../cast.ts';
import { cut, cutting, grow, limitTip, raise, raising, setPolicy, vouch, vouching } from '../governing.ts';
import type { Case } from './case.ts';

const trio = () => village(['ana', 'bea', 'carla'], { limit: 600 });

/** Eli came by a link for many and owes nothing. */
function withNewcomer() {
  const phones = trio();
  const invited = phones.ana.invite(0, { uses: 2 });
  const eli = newcomer('eli', phones.ana);
  eli.join(invited);
  const all = [...Object.values(phones), eli];
  settle(...all);
  return { ...phones, eli, all };
}

const changes = [
  ['limit.raise', raising],
  ['limit.cut', cutting],
] as const;

const changing: readonly Case[] = changes.flatMap(([kind, terms]): Case[] => [
  {
    kind,
    code: 'only-coordinators',
    when: 'a member changes the limit of another',
    verdict: () => {
      const { bea, carla } = trio();
      return bea.verdictOf(bea.sign(kind, terms(carla, 1)));
    },
  },
  {
    kind,
    code: 'unknown-unit',
    when: 'the group has no such unit',
    verdict: () => {
      const { ana, bea } = trio();
      return ana.verdictOf(ana.sign(kind, { ...terms(bea, 1), unit: 'apples' }));
    },
  },
  {
    kind,
    code: 'no-such-limit',
    when: 'it builds on an entry that changed no limit',
    verdict: () => {
      const { ana, bea } = trio();
      return ana.verdictOf(ana.sign(kind, { ...terms(bea, 1), ref: idToBytes(bea.tip ?? limitTip(bea)) }));
    },
  },
  {
    kind,
    code: 'no-such-limit',
    when: 'it builds on the limit of somebody else',
    verdict: () => {
      const { ana, bea, carla } = trio();
      return ana.verdictOf(ana.sign(kind, { ...terms(bea, 1), ref: idToBytes(limitTip(carla)) }));
    },
  },
  {
    kind,
    code: 'limit-moved-on',
    when: 'its author knows of another change of the same limit',
    verdict: () => {
      const { ana, bea } = trio();
      cut(ana, bea, 1);
      return ana.verdictOf(ana.sign(kind, terms(bea, 1)));
    },
  },
]);

export const limitCases: readonly Case[] = [
  ...changing,
  {
    kind: 'limit.raise',
    code: 'limit-too-high',
    when: 'no believable balance is that far below zero',
    verdict: () => {
      const { ana, bea } = trio();
      return ana.verdictOf(raise(ana, bea, maxAmount - 599));
    },
  },
  {
    kind: 'limit.cut',
    code: 'limit-below-zero',
    when: 'it takes more than was granted',
    verdict: () => {
      const { ana, bea } = trio();
      return ana.verdictOf(cut(ana, bea, 601));
    },
  },
];

const refusedVouch = (
  code: string,
  when: string,
  vouched: (phones: ReturnType<typeof withNewcomer>) => string,
): Case => ({
  kind: 'limit.vouch',
  code,
  when,
  verdict: () => vouched(withNewcomer()),
});
const spoilt = (by: Phone, whom: Phone, fields: CborMap): string =>
  by.verdictOf(by.sign('limit.vouch', { ...vouching(whom, 1), ...fields }));

const vouchCases: readonly Case[] = [
  refusedVouch('unknown-unit', 'the group has no such unit', ({ bea, eli }) => spoilt(bea, eli, { unit: 'apples' })),
  refusedVouch('to-oneself', 'it is for oneself', ({ eli }) => eli.verdictOf(vouch(eli, eli, 1))),
  refusedVouch('no-such-limit', 'it does not build on an admission', ({ bea, eli }) =>
    spoilt(bea, eli, { ref: idToBytes(bea.tip ?? limitTip(bea)) }),
  ),
  refusedVouch('no-such-limit', 'it builds on the admission of somebody else', ({ bea, carla, eli }) =>
    spoilt(bea, eli, { ref: idToBytes(limitTip(carla)) }),
  ),
  refusedVouch('already-trusted', 'the admission granted a limit', ({ bea, carla }) =>
    bea.verdictOf(vouch(bea, carla, 1)),
  ),
  refusedVouch('not-in-good-standing', 'its author has not the full limit', ({ ana, bea, eli, all }) => {
    cut(ana, bea, 1);
    settle(...all);
    return bea.verdictOf(vouch(bea, eli, 1));
  }),
  refusedVouch('more-than-a-starter-limit', 'it grants more than a fifth of the full limit', ({ bea, eli }) =>
    bea.verdictOf(vouch(bea, eli, 121)),
  ),
  refusedVouch('vouched-for-too-many', 'the policy allows none', ({ ana, bea, eli, all }) => {
    setPolicy(ana, 'vouching.most', 0);
    meet(...all);
    return bea.verdictOf(vouch(bea, eli, 1));
  }),
];

const growCases: readonly Case[] = [
  {
    kind: 'limit.grow',
    code: 'unknown-unit',
    when: 'the group has no such unit',
    verdict: () => {
      const { bea } = trio();
      return bea.verdictOf(bea.sign('limit.grow', { unit: 'apples', ref: idToBytes(limitTip(bea)), refs: [] }));
    },
  },
  {
    kind: 'limit.grow',
    code: 'limit-moved-on',
    when: 'it does not build on the newest change that this device took',
    verdict: () => {
      const { ana, bea, carla } = trio();
      const before = limitTip(bea);
      raise(ana, bea, 1);
      settle(ana, bea, carla);
      return bea.verdictOf(grow(bea, [], before));
    },
  },
  {
    kind: 'limit.grow',
    code: 'nobody-vouched',
    when: 'there is no limit yet that could grow',
    verdict: () => {
      const { eli } = withNewcomer();
      return eli.verdictOf(grow(eli, []));
    },
  },
  {
    kind: 'limit.grow',
    code: 'nobody-vouched',
    when: 'the limit was cut',
    verdict: () => {
      const { ana, bea } = trio();
      cut(ana, bea, 1);
      settle(ana, bea);
      return bea.verdictOf(grow(bea, []));
    },
  },
  {
    kind: 'limit.grow',
    code: 'already-trusted',
    when: 'the limit is the full one',
    verdict: () => {
      const { bea } = trio();
      return bea.verdictOf(grow(bea, []));
    },
  },
  {
    kind: 'limit.grow',
    code: 'too-few-partners',
    when: 'it shows no trade',
    verdict: () => {
      const { bea, eli, all } = withNewcomer();
      vouch(bea, eli, 100);
      settle(...all);
      return eli.verdictOf(grow(eli, []));
    },
  },
];

export const growingCases: readonly Case[] = [...vouchCases, ...growCases];
