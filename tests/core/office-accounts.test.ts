/** Accounts of neighbours without a phone, and of the group: kept by one phone, paid from, written down, handed on. (§2) */
import { describe, expect, test } from 'vitest';
import { partnerIn } from '../../src/core/accounts/growing.ts';
import { sumOfBalances } from '../properties/books.ts';
import { hours, meet, newcomer, type Phone, replayed, settle, village } from './cast.ts';
import { dump } from './dump.ts';
import { bytesOf, coordinating, cutting, limitOf, raising, remove } from './governing.ts';
import {
  approve,
  askHandover,
  balanceIn,
  type Has,
  handOver,
  makeHelper,
  open,
  payFrom,
  payTo,
  record,
  rightsIn,
} from './keeping.ts';

/** Ana and Carla answer for the group; Bea, a helper, keeps the accounts of Lola and of Mama Rosa. */
function keeping() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea, carla, dora } = phones;
  coordinating(ana, carla);
  makeHelper(ana, bea);
  const all = [ana, bea, carla, dora] as const;
  meet(...all);
  const [lola, rosa] = [open(bea), open(bea, { limit: 0 })];
  meet(...all);
  return { ...phones, all, lola, rosa };
}
const holds = (phone: Phone, ...accounts: readonly Has[]) =>
  accounts.map((each) => [rightsIn(phone, each), balanceIn(phone, each)]);

/** Every phone that starts from nothing, whatever came first, has these books. */
function sameFromNothing(phone: Phone): void {
  const entries = [...phone.held.values()];
  expect(dump(replayed(phone.state.group, entries.toReversed()))).toEqual(dump(phone.state));
  expect(sumOfBalances(phone.state)).toBe(0);
}

describe('an account in custody', () => {
  test('pays and is paid as a member’s is, by the phone that keeps it, down to its own limit', () => {
    const { bea, dora, all, lola } = keeping();
    payFrom(bea, lola, dora, 100);
    settle(...all);
    payTo(dora, lola, bea, 40);
    settle(...all);
    expect(holds(bea, lola)).toEqual([[240, -60]]);
    expect([dora.rights(), dora.balance(), bea.rights(), bea.balance()]).toEqual([660, 60, 600, 0]);
    sameFromNothing(bea);
  });

  test('takes part in what is written down between two of them, at once and with nobody asked', () => {
    const { bea, all, lola, rosa } = keeping();
    const written = record(bea, lola, rosa, 90, { date: '2026-10-03', description: 'Weeding' });
    expect(holds(bea, lola, rosa)).toEqual([
      [210, -90],
      [90, 90],
    ]);
    expect(bea.doDuties()).toEqual([]);
    bea.reverse(written);
    settle(...all);
    expect(holds(bea, lola, rosa)).toEqual([
      [300, 0],
      [0, 0],
    ]);
    sameFromNothing(bea);
  });

  test('takes a day only as people write it, and words of a line', () => {
    const { bea, lola, rosa } = keeping();
    const odd = [{ date: '3.10.2026' }, { date: '2026-13-01' }, { description: '' }, { description: 'x'.repeat(281) }];
    expect(odd.map((more) => bea.verdictOf(record(bea, lola, rosa, 1, more)))).toEqual(odd.map(() => 'malformed'));
  });

  test('may be trusted with more by a coordinator, as anybody may', () => {
    const { ana, bea, all, lola } = keeping();
    const terms = raising(bea, 50, { ref: lola.opening });
    ana.sign('limit.raise', { ...terms, member: bytesOf(lola.opening) });
    settle(...all);
    expect([rightsIn(bea, lola), limitOf(bea)]).toEqual([350, 600]);
  });

  test('may be trusted with less: its keeper’s own account stays as it was, and what was paid counts', () => {
    const { ana, bea, dora, all, lola } = keeping();
    payFrom(bea, lola, dora, 100);
    settle(...all);
    ana.sign('limit.cut', { ...cutting(bea, 250, lola.opening), member: bytesOf(lola.opening) });
    settle(...all);
    expect([rightsIn(bea, lola), balanceIn(ana, lola), bea.rights(), limitOf(bea)]).toEqual([-50, -100, 600, 600]);
    expect(bea.verdictOf(payFrom(bea, lola, dora, 1))).toBe('not-enough');
    payTo(dora, lola, bea, 60);
    settle(...all);
    expect(rightsIn(bea, lola)).toBe(10);
    sameFromNothing(bea);
  });
});

test('an account in custody says nothing for a newcomer who wants to be trusted', () => {
  const { bea, dora, all, lola } = keeping();
  const paid = payTo(dora, lola, bea, 10);
  settle(...all);
  const at = {
    state: dora.state,
    chain: dora.context.chainAt(dora.tip ?? paid.entry.id),
    chainAt: dora.context.chainAt,
  };
  const accepted = (of: typeof paid) => dora.state.accounts.transfers.get(of.entry.id)?.accepts[0] ?? paid.entry.id;
  expect(partnerIn(at, accepted(paid), hours)).toBe(null);
  const own = dora.pay(bea, 10);
  settle(...all);
  expect(partnerIn(at, accepted(own), hours)).toBe(bea.member);
});

describe('handing over', () => {
  test('goes by itself once a coordinator has agreed, with all that is in the account by then', () => {
    const { ana, bea, dora, all, lola } = keeping();
    askHandover(bea, lola, dora);
    payFrom(bea, lola, ana, 100);
    settle(...all);
    expect(holds(bea, lola)).toEqual([[200, -100]]);
    const [asked] = [...ana.state.accounts.handoverAsks.keys()];
    if (asked) approve(ana, asked);
    settle(...all);
    expect([rightsIn(bea, lola), rightsIn(dora, lola), balanceIn(dora, lola)]).toEqual([0, 200, -100]);
    payFrom(dora, lola, ana, 200);
    settle(...all);
    expect([bea.verdictOf(payFrom(bea, lola, ana, 1)), balanceIn(ana, lola)]).toEqual(['not-your-account', -300]);
    sameFromNothing(bea);
  });

  test('and coming back, it stays: what was agreed to once is not done a second time', () => {
    const { ana, bea, carla, dora, all, lola } = keeping();
    const asked = [askHandover(bea, lola, carla), askHandover(bea, lola, dora)];
    meet(...all);
    for (const each of asked) approve(ana, each);
    settle(...all);
    const [keeper] = [carla, dora].filter((phone) => rightsIn(phone, lola) === 300);
    if (keeper === undefined) throw new Error('one of them has it');
    const back = askHandover(keeper, lola, bea);
    meet(...all);
    approve(ana, back);
    settle(...all);
    expect(all.map((phone) => rightsIn(phone, lola))).toEqual([0, 300, 0, 0]);
    sameFromNothing(bea);
  });

  test('needs nobody else when a coordinator keeps the account', () => {
    const { ana, dora, all } = keeping();
    const purse = open(ana);
    handOver(ana, purse, dora);
    settle(...all);
    expect([rightsIn(ana, purse), rightsIn(dora, purse)]).toEqual([0, 300]);
  });

  test('is followed by what comes back later, also when the next keeper has handed it on meanwhile', () => {
    const { ana, bea, carla, dora, all } = keeping();
    const purse = open(ana);
    const paid = payFrom(ana, purse, bea, 70);
    handOver(ana, purse, carla);
    settle(ana, carla);
    handOver(carla, purse, dora);
    settle(carla, dora);
    bea.receive([...ana.held.values()]);
    bea.decline(paid);
    settle(...all);
    expect([ana, carla, dora].map((phone) => rightsIn(phone, purse))).toEqual([0, 0, 300]);
    sameFromNothing(ana);
  });

  test('leaves payments that come to the keeper before to be sent back', () => {
    const { ana, bea, dora, all } = keeping();
    const purse = open(ana);
    meet(ana, bea);
    payTo(bea, purse, ana, 30);
    handOver(ana, purse, dora);
    settle(...all);
    expect([bea.rights(), bea.balance(), balanceIn(bea, purse)]).toEqual([600, 0, 0]);
    sameFromNothing(ana);
  });

  test('begins the line of its limit anew: a raise for the keeper before is taken by nobody', () => {
    const { ana, carla, dora, all } = keeping();
    const purse = open(ana);
    meet(...all);
    carla.sign('limit.raise', { ...raising(ana, 50, { ref: purse.opening }), member: bytesOf(purse.opening) });
    const handed = handOver(ana, purse, dora);
    settle(...all);
    expect(rightsIn(dora, purse)).toBe(300);
    carla.sign('limit.raise', { ...raising(dora, 20, { ref: handed }), member: bytesOf(purse.opening) });
    settle(...all);
    expect(rightsIn(dora, purse)).toBe(320);
  });
});

describe('somebody who gets a phone', () => {
  /** Eva joins, owing nothing, and what Ana kept for her is handed to her phone. */
  function eva(limit = 0) {
    const village_ = keeping();
    const { ana, bea, all } = village_;
    const purse = open(ana);
    payFrom(ana, purse, bea, 120);
    settle(...all);
    const invited = ana.invite(limit, { name: 'for eva' });
    const phone = newcomer('eva', ana);
    phone.join(invited);
    settle(ana, phone);
    handOver(ana, purse, phone, { own: true });
    settle(ana, phone, ...all);
    return { ...village_, purse, phone, everybody: [...all, phone] };
  }

  test('has balance and limit of the account as their own, and the account is empty', () => {
    const { phone, purse, everybody } = eva();
    expect([phone.balance(), phone.rights(), limitOf(phone)]).toEqual([-120, 180, 300]);
    expect(holds(phone, purse)).toEqual([[0, 0]]);
    expect(phone.state.accounts.takenOver.get(purse.account)?.member).toBe(phone.member);
    settle(...everybody);
    sameFromNothing(phone);
  });

  test('who came with a limit of their own does not get a second one', () => {
    const { phone, purse } = eva(200);
    expect([phone.balance(), phone.rights(), limitOf(phone)]).toEqual([0, 200, 200]);
    expect(holds(phone, purse)).toEqual([[180, -120]]);
  });

  test('takes what comes to the account later as well', () => {
    const { bea, phone, purse, everybody } = eva();
    payTo(bea, purse, phone, 20);
    settle(...everybody);
    expect([phone.balance(), phone.rights(), limitOf(phone)]).toEqual([-100, 200, 300]);
    expect(holds(phone, purse)).toEqual([[0, 0]]);
  });
});

test('what somebody wrote down between accounts before they heard that they were put out counts as if it had been accepted', () => {
  const { ana, bea, carla, all, lola, rosa } = keeping();
  remove([ana, carla], bea);
  const written = record(bea, lola, rosa, 90);
  const [paid, untaken] = [payFrom(bea, lola, all[3], 10), payFrom(bea, rosa, all[3], 20)];
  all[3].receive(bea.held.values());
  all[3].accept(paid);
  meet(...all);
  const counted = [written, paid, untaken].map(({ entry }) => ana.state.accounts.transfers.get(entry.id)?.counted);
  expect(counted).toEqual([90, 10, 0]);
  sameFromNothing(ana);
});
