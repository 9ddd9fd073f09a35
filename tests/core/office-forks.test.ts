/** When the phone that keeps accounts has two histories, or is lost: a neighbour without a phone does not pay for it. (§2, §5, §8) */
import { describe, expect, test } from 'vitest';
import { sumOfBalances } from '../properties/books.ts';
import { closeBooks, setClosers } from './bookkeeping.ts';
import { meet, type Phone, replayed, settle, village } from './cast.ts';
import { dump } from './dump.ts';
import { coordinating } from './governing.ts';
import {
  approve,
  askHandover,
  balanceIn,
  handOver,
  makeHelper,
  open,
  pass,
  payFrom,
  payTo,
  record,
  rightsIn,
} from './keeping.ts';
import { revoke, secondPhone } from './recovering.ts';

/** Bea, a helper, keeps Lola’s account, of which 100 are left; Bea may owe 600 herself. */
function keeping(cover: number | 'limit' = 'limit') {
  const phones = village(['ana', 'bea', 'carla', 'dora', 'eva'], { founding: { policies: { cover } } });
  const { ana, bea, carla, dora, eva } = phones;
  coordinating(ana, carla);
  makeHelper(ana, bea);
  const closers = setClosers(ana, [ana, carla, dora]);
  const all = [ana, bea, carla, dora, eva] as const;
  meet(...all);
  const lola = open(bea, { limit: 300 });
  payFrom(bea, lola, eva, 200);
  settle(...all);
  const honest = [ana, carla, dora, eva] as const;
  return { ...phones, all, honest, closers, lola };
}
const countedOf = (phone: Phone, { entry }: ReturnType<Phone['pay']>) =>
  phone.state.accounts.transfers.get(entry.id)?.counted;

function sameFromNothing(phone: Phone): void {
  const entries = [...phone.held.values()];
  for (const order of [
    entries.toReversed(),
    [...entries].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1)),
  ])
    expect(dump(replayed(phone.state.group, order))).toEqual(dump(phone.state));
  expect(sumOfBalances(phone.state)).toBe(0);
}

describe('two histories of the keeper', () => {
  test('charge the account what there was, and the keeper’s own for the rest', () => {
    const { bea, dora, eva, honest, lola } = keeping();
    const copy = bea.copy();
    const [one, other] = [payFrom(bea, lola, dora, 100), payFrom(copy, lola, eva, 100)];
    dora.receive(bea.held.values());
    dora.accept(one);
    eva.receive(copy.held.values());
    eva.accept(other);
    meet(...honest);
    expect([countedOf(dora, one), countedOf(dora, other)]).toEqual([100, 100]);
    expect([balanceIn(dora, lola), dora.balance(), eva.balance()]).toEqual([-300, 100, 300]);
    expect(balanceIn(dora, bea)).toBe(-100);
    sameFromNothing(dora);
  });

  test('count no more than account and cover come to', () => {
    const { bea, dora, eva, honest, lola } = keeping(30);
    const copy = bea.copy();
    const [one, other] = [payFrom(bea, lola, dora, 100), payFrom(copy, lola, eva, 100)];
    dora.receive(bea.held.values());
    dora.accept(one);
    eva.receive(copy.held.values());
    eva.accept(other);
    meet(...honest);
    const counted = [countedOf(dora, one) ?? 0, countedOf(dora, other) ?? 0];
    expect(counted.reduce((sum, amount) => sum + amount, 0)).toBe(130);
    expect([balanceIn(dora, lola), balanceIn(dora, bea)]).toEqual([-300, -30]);
    sameFromNothing(dora);
  });

  test('leave the account to the phone that took it up on one of them: what the other one paid is the keeper’s', () => {
    const { ana, bea, dora, eva, honest, lola } = keeping();
    const asked = askHandover(bea, lola, dora);
    meet(ana, bea);
    const approval = approve(ana, asked);
    bea.receive([approval]);
    const copy = bea.copy();
    const handed = handOver(bea, lola, dora, { approval });
    dora.receive(bea.held.values());
    dora.accept(handed);
    const paid = payFrom(copy, lola, eva, 100);
    eva.receive(copy.held.values());
    eva.accept(paid);
    meet(...honest);
    payFrom(dora, lola, ana, 100);
    settle(...honest);
    expect([balanceIn(ana, lola), balanceIn(ana, bea), countedOf(ana, paid)]).toEqual([-300, -100, 100]);
    sameFromNothing(ana);
  });

  test('hand it to two phones: both may spend, and the keeper stands for the second one', () => {
    const { ana, bea, carla, dora, eva, honest, lola } = keeping();
    const [toDora, toEva] = [askHandover(bea, lola, dora), askHandover(bea, lola, eva)];
    meet(ana, bea, carla);
    const [one, other] = [approve(ana, toDora), approve(carla, toEva)];
    bea.receive([...ana.held.values(), ...carla.held.values()]);
    const copy = bea.copy();
    const first = handOver(bea, lola, dora, { approval: one });
    const second = handOver(copy, lola, eva, { approval: other });
    dora.receive([...ana.held.values(), ...bea.held.values()]);
    dora.accept(first);
    eva.receive([...carla.held.values(), ...copy.held.values()]);
    eva.accept(second);
    meet(...honest);
    expect([rightsIn(dora, lola), rightsIn(eva, lola), balanceIn(ana, lola), balanceIn(ana, bea)]).toEqual([
      100, 100, -100, -100,
    ]);
    payFrom(dora, lola, ana, 100);
    payFrom(eva, lola, ana, 100);
    settle(...honest);
    expect(balanceIn(ana, lola)).toBe(-300);
    sameFromNothing(ana);
  });

  test('of the keeper’s other phone leave alone what that one keeps itself', () => {
    const { ana, bea, dora, eva, honest, all } = keeping();
    const tablet = secondPhone(bea);
    meet(tablet, ...all);
    const rosa = open(tablet, { limit: 50 });
    const copy = bea.copy();
    const moved = bea.move(tablet.device, 300);
    copy.pay(eva, 600);
    tablet.receive(bea.held.values());
    tablet.accept(moved);
    const paid = payFrom(tablet, rosa, dora, 50);
    dora.receive(tablet.held.values());
    meet(...honest);
    eva.receive(copy.held.values());
    meet(...honest);
    expect([ana.state.log.forks.size, countedOf(ana, paid), balanceIn(ana, rosa)]).toEqual([1, 50, -50]);
    sameFromNothing(ana);
  });
});

describe('a lost keeper', () => {
  test('loses the account to the phone that two coordinators name, when the books are closed', () => {
    const { ana, bea, carla, dora, honest, closers, lola } = keeping();
    const meant = payTo(ana, lola, bea, 40);
    pass([ana, carla], lola, bea, dora);
    settle(...honest);
    expect(rightsIn(dora, lola)).toBe(0);
    closeBooks(closers, ana, ...honest.slice(1));
    expect([rightsIn(dora, lola), balanceIn(dora, lola), countedOf(dora, meant)]).toEqual([140, -160, 40]);
    payFrom(dora, lola, ana, 140);
    settle(...honest);
    expect(balanceIn(ana, lola)).toBe(-300);
    sameFromNothing(ana);
  });

  test('who turns up after that has paid from it in vain; their own account goes on', () => {
    const { ana, bea, carla, dora, eva, honest, closers, lola } = keeping();
    pass([ana, carla], lola, bea, dora);
    settle(ana, carla, dora);
    closeBooks(closers, ana, carla, dora);
    const [fromLola, own] = [payFrom(bea, lola, eva, 100), bea.pay(eva, 60)];
    eva.receive(bea.held.values());
    eva.accept(fromLola);
    eva.accept(own);
    meet(...honest);
    expect([countedOf(ana, fromLola), countedOf(ana, own), balanceIn(ana, lola)]).toEqual([0, 60, -200]);
    sameFromNothing(ana);
  });

  test('who turns up before, and hears of it, pays nothing more from it, and what was left still goes on', () => {
    const { ana, bea, carla, dora, eva, all, closers, lola } = keeping();
    pass([ana, carla], lola, bea, dora);
    settle(...all);
    expect(bea.verdictOf(payFrom(bea, lola, eva, 1))).toBe('not-your-account');
    expect(bea.verdictOf(bea.pay(eva, 60))).toBe('valid');
    closeBooks(closers, ana, ...all.slice(1));
    expect([rightsIn(dora, lola), balanceIn(dora, lola)]).toEqual([100, -200]);
    sameFromNothing(ana);
  });

  test('never has the same account again on that phone, where what it pays would count for nothing', () => {
    const { ana, bea, carla, dora, all, closers, lola } = keeping();
    pass([ana, carla], lola, bea, dora);
    settle(...all);
    closeBooks(closers, ana, ...all.slice(1));
    expect(ana.verdictOf(pass([ana, carla], lola, dora, bea))).toBe('passed-from-it');
    expect(dora.verdictOf(askHandover(dora, lola, bea))).toBe('passed-from-it');
    meet(...all);
    expect([rightsIn(dora, lola), bea.chain()?.custody.has(lola.account)]).toEqual([100, false]);
    sameFromNothing(ana);
  });

  test('who handed it on without having heard is answered for by their own', () => {
    const { ana, bea, carla, dora, eva, honest, closers, lola } = keeping();
    const asked = askHandover(bea, lola, eva);
    meet(ana, bea);
    const approval = approve(ana, asked);
    pass([ana, carla], lola, bea, dora);
    settle(ana, carla, dora);
    closeBooks(closers, ana, carla, dora);
    bea.receive([approval]);
    const handed = handOver(bea, lola, eva, { approval });
    eva.receive(bea.held.values());
    eva.accept(handed);
    meet(...honest);
    expect([rightsIn(dora, lola), rightsIn(eva, lola)]).toEqual([100, 100]);
    payFrom(dora, lola, ana, 100);
    payFrom(eva, lola, ana, 100);
    settle(...honest);
    expect([balanceIn(ana, lola), balanceIn(ana, bea)]).toEqual([-300, -100]);
    sameFromNothing(ana);
  });

  test('who comes back by the card inherits the accounts too, but for those that were given to others', () => {
    const { ana, bea, carla, dora, honest, closers, lola } = keeping();
    const rosa = open(bea, { limit: 50 });
    meet(ana, bea, carla);
    pass([ana, carla], lola, bea, dora);
    settle(ana, carla, dora);
    const back = secondPhone(bea, 'new');
    meet(ana, back);
    revoke(back, bea);
    const living = [...honest, back];
    closeBooks(closers, ana, ...living.slice(1));
    expect([rightsIn(back, rosa), rightsIn(back, lola), rightsIn(dora, lola), back.rights()]).toEqual([
      50, 0, 100, 600,
    ]);
    payFrom(back, rosa, ana, 50);
    settle(...living);
    expect([balanceIn(ana, rosa), balanceIn(ana, lola)]).toEqual([-50, -200]);
    sameFromNothing(ana);
  });

  test('what the keeper still paid, without having heard, comes back to the phone that has it by then', () => {
    const { ana, bea, carla, dora, eva, all, closers, lola } = keeping();
    pass([ana, carla], lola, bea, dora);
    const paid = payFrom(bea, lola, eva, 30);
    settle(...all);
    expect([countedOf(ana, paid), rightsIn(dora, lola)]).toEqual([0, 0]);
    closeBooks(closers, ana, ...all.slice(1));
    expect([rightsIn(dora, lola), balanceIn(dora, lola), countedOf(dora, paid)]).toEqual([100, -200, 0]);
    sameFromNothing(ana);
  });

  test('what was paid from it and declined afterwards comes back to the phone that has it by then', () => {
    const { ana, bea, carla, dora, eva, honest, closers, lola } = keeping();
    const paid = payFrom(bea, lola, eva, 30);
    meet(bea, ana);
    pass([ana, carla], lola, bea, dora);
    settle(ana, carla, dora);
    closeBooks(closers, ana, carla, dora);
    eva.receive(ana.held.values());
    eva.decline(paid);
    settle(...honest);
    expect([rightsIn(dora, lola), balanceIn(dora, lola), countedOf(ana, paid)]).toEqual([100, -200, 0]);
    sameFromNothing(ana);
  });
});

test('what is written down between two accounts beyond a fork counts as far as there was something', () => {
  const { bea, carla, eva, honest, lola } = keeping(20);
  const rosa = open(bea, { limit: 0 });
  meet(bea, carla);
  const copy = bea.copy();
  const written = record(bea, lola, rosa, 100);
  const paid = payFrom(copy, lola, eva, 100);
  eva.receive(copy.held.values());
  eva.accept(paid);
  carla.receive(bea.held.values());
  meet(...honest);
  expect((countedOf(eva, written) ?? 0) + (countedOf(eva, paid) ?? 0)).toBe(120);
  expect([balanceIn(eva, lola), balanceIn(eva, bea)]).toEqual([-300, -20]);
  sameFromNothing(eva);
});
