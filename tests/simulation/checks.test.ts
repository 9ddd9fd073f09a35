/** Each check fails when what it guards is broken by hand. */
import { describe, expect, test } from 'vitest';
import type { Healed } from '../../scripts/simulate/checks/check.ts';
import { violationsIn } from '../../scripts/simulate/checks/checks.ts';
import { healedVillage, runSchedule } from '../../scripts/simulate/run-schedule.ts';
import type { Schedule } from '../../scripts/simulate/schedule.ts';
import type { SimulatedPhone } from '../../scripts/simulate/world/phone.ts';
import { kind } from '../../src/core/kind.ts';
import { createRegistry } from '../../src/core/module.ts';

const choice = { whom: 0, pick: 1, amount: 40 };
/** Ana pays Bea, who takes it up; Dora's phone is lost, and the books are closed over it. Nobody lies. */
const fairDay: Schedule = {
  seed: 0,
  byzantine: [],
  clocks: [0, 3, -9, 10],
  steps: [
    { act: 'pay', by: 0, ...choice },
    { act: 'marketDay', by: 1, ...choice },
    { act: 'closeOverLoss', by: 0, whom: 5, pick: 3, amount: 42 },
    { act: 'marketDay', by: 1, ...choice },
  ],
};

const transferOf = ({ state }: SimulatedPhone) => [...state.accounts.transfers.values()][0];
const tipsOf = ({ state, self }: SimulatedPhone) => [...(state.log.chains.get(self.device)?.tips.values() ?? [])];

const breakings: readonly (readonly [string, (phone: SimulatedPhone, healed: Healed) => void])[] = [
  ['zero-sum', ({ state }) => state.accounts.balances.set('x/hours' as never, 1)],
  ['no-rights-below-zero', (phone) => tipsOf(phone)[0]?.rights.set('x/hours' as never, -1)],
  [
    'balance-floors',
    ({ state }) => {
      for (const key of state.accounts.balances.keys()) state.accounts.balances.set(key, -5000);
    },
  ],
  [
    'conservation-of-rights',
    (phone) => {
      for (const { rights } of tipsOf(phone)) for (const [key, amount] of rights) rights.set(key, amount + 1);
    },
  ],
  [
    'no-honest-fork',
    ({ state, self }) => {
      const [one, other] = state.log.nodes.keys();
      if (one && other)
        state.log.forks.set(self.device, { seq: 900, proof: [one, other], cover: new Map(), pots: new Map() });
    },
  ],
  ['no-confirmed-trade-lost', (phone) => Object.assign(transferOf(phone) ?? {}, { counted: false })],
  ['liveness', (phone) => transferOf(phone)?.accepts.splice(0)],
  [
    'newcomers-let-in',
    ({ state }) => {
      for (const { admissions } of state.membership.members.values()) admissions.splice(0);
      for (const { tips } of state.log.chains.values()) for (const { admitted } of tips.values()) admitted.clear();
    },
  ],
  [
    'exposure-is-bounded',
    ({ state }) => {
      for (const key of state.accounts.balances.keys()) state.accounts.balances.set(key, -5000);
    },
  ],
  [
    'nothing-left-undone',
    ({ state, self }) => {
      const [id] = state.accounts.transfers.keys();
      tipsOf({ state, self } as SimulatedPhone)[0]?.claimed.clear();
      if (id) state.accounts.unanswered.set(self.device, new Set([id]));
      for (const claim of state.accounts.claims.values())
        Object.assign(claim, { toDevice: self.device, account: self.member });
    },
  ],
  [
    'sealed-facts-stay',
    ({ state }, { world }) => {
      const [id] = state.accounts.transfers.keys();
      const [checkpoint] = state.closing.checkpoints.keys();
      if (id && checkpoint) world.seenSealed.set(id, { transfer: id, amount: 1, checkpoint });
    },
  ],
  [
    'one-seal-at-each-height',
    ({ state }) => {
      for (const each of [...state.closing.checkpoints.values()])
        state.closing.checkpoints.set('twice' as never, { ...each, entry: each.entry });
    },
  ],
  [
    'heirs-inherit',
    ({ state }) => {
      for (const { tips } of state.log.chains.values()) for (const { inherited } of tips.values()) inherited.clear();
    },
  ],
  ['convergence', ({ state }) => state.accounts.balances.clear()],
  [
    'independence-of-order',
    (_, { phones }) => {
      for (const { state } of phones) state.accounts.balances.clear();
    },
  ],
  ['auditor', ({ state }) => state.accounts.balances.clear()],
];

test('an honest day holds, and its pay was accepted', () => {
  const healed = healedVillage(fairDay);
  expect(violationsIn(healed)).toEqual([]);
  expect(healed.rests).toBe(true);
  expect(healed.phones.map((phone) => transferOf(phone)?.accepts.length)).toEqual([1, 1, 1, 1]);
});

describe('of broken books', () => {
  test.each(breakings)('%s says so', (check, damage) => {
    const healed = healedVillage(fairDay);
    const [ana] = healed.phones;
    if (ana === undefined) throw new Error('a village has phones');
    damage(ana, healed);
    expect(violationsIn(healed).map((violation) => violation.check)).toContain(check);
  });
});

/** Ana and Bea have a deal, and come as far as owing nothing for it but a payment. */
const bargaining: Schedule = {
  seed: 0,
  byzantine: [],
  clocks: [0, 0, 0, 0],
  steps: [{ act: 'bargain', by: 0, whom: 0, pick: 2, amount: 1 }],
};
const dealIn = ({ state }: SimulatedPhone): Record<string, unknown> => {
  const [record] = [...(state.records.get('market')?.values() ?? [])].filter(({ value }) => value !== undefined);
  return (record?.value ?? {}) as Record<string, unknown>;
};

const unborneDeals: readonly (readonly [string, (deal: Record<string, unknown>) => void])[] = [
  ['deals-agree', (deal) => Object.assign(deal, { changedAt: 1 })],
  [
    'deals-are-borne-out',
    (deal) => {
      for (const terms of deal['offers'] as readonly object[]) Object.assign(terms, { price: null });
    },
  ],
];

describe('of a deal', () => {
  test('that is sound nothing is said', () => {
    const healed = healedVillage(bargaining);
    expect(violationsIn(healed)).toEqual([]);
    expect(healed.phones.map(dealIn)).toMatchObject(healed.phones.map(() => ({ agreed: {}, pays: [] })));
  });

  test.each(unborneDeals)('%s says so when it is not', (check, damage) => {
    const healed = healedVillage(bargaining);
    for (const phone of healed.phones.slice(0, 1)) damage(dealIn(phone));
    expect(violationsIn(healed).map((violation) => violation.check)).toContain(check);
  });
});

/** Ana is in need, and Carla helps: they say so both, and Ana gives thanks. Bea, who may drive, may not any more. */
const helping: Schedule = {
  seed: 0,
  byzantine: [],
  clocks: [0, 0, 0, 0],
  steps: [
    { act: 'lendAHand', by: 0, whom: 1, pick: 3, amount: 2 },
    { act: 'giveMark', by: 0, whom: 1, pick: 1, amount: 1 },
    { act: 'giveMark', by: 0, whom: 0, pick: 2, amount: 1 },
  ],
};
const saidIn = ({ state }: SimulatedPhone, is: 'help' | 'mark'): Record<string, unknown> => {
  const all = [...(state.records.get(is === 'help' ? 'aid' : 'marks')?.values() ?? [])];
  const records = all.map(({ value }) => value as Record<string, unknown>);
  return (is === 'help' ? records.find((record) => record['is'] === is) : records[0]) ?? {};
};

const unborneHelps: readonly (readonly [string, 'help' | 'mark', Record<string, unknown>])[] = [
  ['helps-agree', 'help', { changedAt: 1 }],
  ['marks-agree', 'mark', { mark: 'keys' }],
  ['helps-are-borne-out', 'help', { did: null }],
  ['helps-are-borne-out', 'help', { told: { happened: false } }],
  ['marks-are-borne-out', 'mark', { removed: null }],
];

describe('of help and of marks', () => {
  test('that is sound nothing is said', () => {
    const healed = healedVillage(helping);
    expect(violationsIn(healed)).toEqual([]);
    expect(healed.phones.map((phone) => [saidIn(phone, 'help'), saidIn(phone, 'mark')])).toMatchObject(
      healed.phones.map(() => [
        { answer: { accepts: true }, did: {}, told: { happened: true }, thanks: { helped: {}, helper: null } },
        { mark: 'driving', removed: {} },
      ]),
    );
    expect(saidIn(healed.phones[0] as SimulatedPhone, 'help')['addresses']).toHaveLength(1);
  });

  test.each(unborneHelps)('%s says so when a %s says %j', (check, is, damage) => {
    const healed = healedVillage(helping);
    for (const phone of healed.phones.slice(0, 1)) Object.assign(saidIn(phone, is), damage);
    expect(violationsIn(healed).map((violation) => violation.check)).toContain(check);
  });
});

test('a core that throws is found out', () => {
  const found = kind({
    decode: () => {
      throw new Error('a bug');
    },
    judge: () => null,
  });
  const broken = createRegistry([{ name: 'membership', kinds: { found } }]);
  const { violations } = runSchedule(fairDay, broken);
  expect(violations).toEqual([{ check: 'no-crash', what: 'Error: a bug' }]);
});
