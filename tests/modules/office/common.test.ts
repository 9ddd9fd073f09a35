/** The group's own account: what all decide to pay from it, who pays it, and what is seen of that. */
import { expect, test } from 'vitest';
import type { AccountId, EntryId } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours, type Phone, settle, village } from '../../core/cast.ts';
import { removal, tipsOf, together } from '../../core/governing.ts';
import { decideToPay } from '../../core/keeping.ts';
import { affairsOf } from '../affairs.ts';
import { codeOf, act as decide, idOf, proposal, votes, yesNo } from '../deciding/deciding.ts';
import { accountOn, act, ask, balanceOn, errandsOf, openOn, refusalOf, refusalOfPaying, topicsOf } from './affairs.ts';

/** Ana, who answers for the group, keeps its account, and Bea may; five hours below zero it may go. */
function cast(decided = true) {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea } = phones;
  const keepers = [ana.member, bea.member];
  const purse = act(ana, 'open', { limits: { [hours]: 300 }, keepers, decided }).entry.id as string as AccountId;
  const all: readonly Phone[] = Object.values(phones);
  settle(...all);
  return { ...phones, all, purse };
}

/** Wished for by one, wanted by all, and done by their phone. Yields the decision. */
function wanted(by: Phone, all: readonly Phone[], name: string, terms: Record<string, string | number>): EntryId {
  const decision = idOf(decide(by, 'post', { ...proposal, change: { act: name, terms } }));
  const ballot = idOf(decide(by, 'open', { ...yesNo, decision }));
  settle(...all);
  for (const phone of all) votes(phone, ballot, 'yes');
  settle(...all);
  decide(by, 'close', { ballot });
  settle(...all);
  return decision;
}

test('what was voted on waits for the keeper, is paid with one tap, and its page names the decision', () => {
  const { ana, bea, dora, all, purse } = cast();
  expect(refusalOf(ana, 'payDecided', { mandate: purse as string as EntryId })).toBe('no-such-mandate');
  const decision = wanted(dora, all, 'account.pay-out', { ref: purse, to: bea.account, unit: hours, amount: 60 });
  const [due] = accountOn(dora, purse).common?.due ?? [];
  expect(due).toMatchObject({ to: bea.account, unit: hours, amount: 60, decision });
  expect(topicsOf(ana)).toContain('pay-out');
  expect(topicsOf(bea)).not.toContain('pay-out');
  if (due === undefined) return;
  const { mandate } = due;
  expect(refusalOf(bea, 'payDecided', { mandate })).toBe('not-your-account');
  const paid = act(ana, 'payDecided', { mandate });
  expect(refusalOf(ana, 'payDecided', { mandate })).toBe('mandate-used');
  settle(...all);
  expect([balanceOn(dora, purse), bea.balance(), topicsOf(ana)]).toEqual([-60, 60, []]);
  expect(ask(dora, 'decidedBy', { entry: paid.entry.id })).toEqual({ by: { decision } });
  expect(ask(dora, 'decidedBy', { entry: decision })).toEqual({ by: null });
  expect(accountOn(dora, purse).common).toMatchObject({ decided: true, mine: false, since: null, due: [] });
});

test('nothing else is paid from it, and nothing given back', () => {
  const { ana, bea, dora, all, purse } = cast();
  const { act: say } = affairsOf(exchangeService);
  const given = say(dora, 'pay', {
    ...{ to: [{ account: purse, amount: 30 }], unit: hours, memo: '', gift: false, answers: null },
  });
  settle(...all);
  expect(refusalOfPaying(ana, purse, bea.account, 10)).toBe('needs-a-mandate');
  expect(ask(ana, 'written', { account: purse })?.map(({ entry, mayGiveBack }) => [entry, mayGiveBack])).toEqual([
    [given.entry.id, false],
  ]);
});
test('is written down where the keeper is to be paid, and waits while there is not enough', () => {
  const { ana, bea, carla, all, purse } = cast();
  wanted(carla, all, 'account.pay-out', { ref: purse, to: ana.account, unit: hours, amount: 280 });
  const [due] = accountOn(ana, purse).common?.due ?? [];
  if (due === undefined) throw new Error('nothing was decided');
  expect(act(ana, 'payDecided', due).entry.kind).toBe('record');
  wanted(carla, all, 'account.pay-out', { ref: purse, to: bea.account, unit: hours, amount: 60 });
  const [next] = accountOn(ana, purse).common?.due ?? [];
  expect(next && refusalOf(ana, 'payDecided', next)).toBe('not-enough');
});

test('waits for whoever has no phone any more', () => {
  const { ana, bea, carla, dora, purse } = cast();
  const opening = [...ana.held.values()].find(({ entry }) => entry.id === (purse as string));
  if (opening === undefined) return;
  const mandate = decideToPay([ana, bea, carla], { opening, account: purse }, dora, 60).entry.id;
  together([ana, bea, carla], 'member.remove', removal(dora, tipsOf(ana, dora)));
  expect(refusalOf(ana, 'payDecided', { mandate })).toBe('office.payee-out-of-reach');
});

test('other keepers are named by all: whoever has it is told to hand it on, and pays no more', () => {
  const { ana, bea, carla, dora, all, purse } = cast(false);
  expect(accountOn(bea, purse).common?.decided).toBe(false);
  const decision = wanted(bea, all, 'keepers.set', {
    ...{ account: purse, keepers: `${carla.member} ${dora.member}`, decided: 'yes' },
  });
  expect(accountOn(bea, purse)).toMatchObject({
    keepers: [carla.member, dora.member],
    common: { decided: true, mine: false, since: { decision } },
  });
  expect(errandsOf(ana).map(({ topic, values }) => [topic, values])).toEqual([['office.others', { account: purse }]]);
  expect(refusalOf(ana, 'handOver', { account: purse, to: bea.member, own: false })).toBe('not-a-keeper');
  act(ana, 'handOver', { account: purse, to: carla.member, own: false });
  settle(...all);
  expect([accountOn(dora, purse).keeper, topicsOf(ana)]).toEqual([carla.member, []]);
});

test.each([
  [
    'it is a neighbour’s',
    'account.pay-out',
    (at: ReturnType<typeof cast>) => ({ ref: openOn(at.ana), to: at.bea.account }),
  ],
  [
    'nobody has that account',
    'keepers.set',
    (at: ReturnType<typeof cast>) => ({ account: at.bea.account, keepers: at.bea.member }),
  ],
  ['nobody knows whom', 'keepers.set', (at: ReturnType<typeof cast>) => ({ account: at.purse, keepers: 'somebody' })],
  ['nobody is to be paid', 'account.pay-out', (at: ReturnType<typeof cast>) => ({ ref: at.purse })],
] as const)('a wish about an account is not put to the vote when %s', (_, name, said) => {
  const at = cast();
  const change = { act: name, terms: { ...said(at), unit: hours, amount: 60 } };
  const decision = idOf(decide(at.ana, 'post', { ...proposal, change }));
  expect(codeOf(at.ana, 'open', { ...yesNo, decision })).toBe('deciding.change-unsound');
});
