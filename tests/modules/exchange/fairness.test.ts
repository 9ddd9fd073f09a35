/** What somebody gave and received of late: docs/decisions/0040-fair-exchange.md. */
import { describe, expect, test } from 'vitest';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { governingService } from '../../../src/modules/governing/service.ts';
import { hours, type Phone, settle, village } from '../../core/cast.ts';
import { open, payTo, record } from '../../core/keeping.ts';
import { affairsOf } from '../affairs.ts';

const { ask, act } = affairsOf(exchangeService);
const governing = affairsOf(governingService);
const dayMs = 24 * 3_600_000;

const fairOn = (phone: Phone) => ask(phone, 'fairness', {});
const sumOn = (phone: Phone) => fairOn(phone).sums[0] ?? null;

/** All have been in for a hundred days. */
function neighbours() {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const all = [ana, bea, carla];
  const later = (days: number): void => {
    for (const phone of all) phone.now += days * dayMs;
  };
  later(100);
  return { ana, bea, carla, all, later };
}

/** Five payments make it worth a word. */
function payOften(from: Phone, to: Phone, amount: number, times = 5): void {
  for (let time = 0; time < times; time += 1) from.pay(to, amount);
  settle(from, to);
}

test('given is what one was paid for, received what one paid for', () => {
  const { ana, bea, carla, all } = neighbours();
  ana.pay(bea, 60);
  ana.pay(carla, 30);
  bea.pay(ana, 20);
  settle(...all);
  expect([ana, bea, carla].map(sumOn)).toEqual([
    { unit: hours, gave: 20, received: 90, leans: null },
    { unit: hours, gave: 60, received: 20, leans: null },
    { unit: hours, gave: 30, received: 0, leans: null },
  ]);
});

describe('above two to one', () => {
  test('it says which way, and no further', () => {
    const { ana, bea } = neighbours();
    payOften(ana, bea, 30);
    expect([sumOn(ana)?.leans, sumOn(bea)?.leans]).toEqual(['received', 'gave']);
  });

  test('and not at two to one', () => {
    const { ana, bea } = neighbours();
    payOften(ana, bea, 20, 4);
    bea.pay(ana, 40);
    settle(ana, bea);
    expect([ana, bea].map(sumOn)).toMatchObject([
      { gave: 40, received: 80, leans: null },
      { gave: 80, received: 40, leans: null },
    ]);
    ana.pay(bea, 1);
    expect(sumOn(ana)).toMatchObject({ leans: 'received' });
  });

  test('nothing follows from fewer than five payments', () => {
    const { ana, bea } = neighbours();
    payOften(ana, bea, 60, 4);
    expect(sumOn(ana)).toMatchObject({ received: 240, leans: null });
  });

  test('nor for whoever has been in for less than three months', () => {
    const { ana, bea } = village(['ana', 'bea']);
    payOften(ana, bea, 30);
    expect(fairOn(bea)).toMatchObject({ isNew: true, sums: [{ gave: 150, leans: null }] });
    bea.now += 91 * dayMs;
    expect(fairOn(bea)).toMatchObject({ isNew: false, sums: [{ leans: 'gave' }] });
  });
});

describe('counted is', () => {
  test('what was paid in the last six months', () => {
    const { ana, bea, later } = neighbours();
    ana.pay(bea, 60);
    settle(ana, bea);
    later(182);
    expect(sumOn(bea)).toMatchObject({ gave: 60 });
    later(1);
    expect(fairOn(bea)).toMatchObject({ sums: [], isNew: false });
  });

  test('what was written down later by the day that it was', () => {
    const { ana } = neighbours();
    const lola = open(ana);
    const day = (daysAgo: number) => new Date(ana.now - daysAgo * dayMs).toISOString().slice(0, 10);
    record(ana, ana, lola, 10, { date: day(300) });
    record(ana, ana, lola, 20, { date: day(180) });
    record(ana, ana, lola, 40);
    expect(sumOn(ana)).toMatchObject({ received: 60 });
  });

  test('no present, and nothing that goes to the group’s own account', () => {
    const { ana, bea, all } = neighbours();
    ana.pay(bea, 60, { gift: true });
    const common = open(ana, { keepers: [ana] });
    settle(...all);
    payTo(bea, common, ana, 5);
    ana.pay(bea, 7);
    settle(...all);
    expect([ana, bea].map(sumOn)).toMatchObject([
      { gave: 0, received: 7 },
      { gave: 7, received: 0 },
    ]);
  });

  test('not what was given back', () => {
    const { ana, bea } = neighbours();
    const paid = ana.pay(bea, 60);
    ana.pay(bea, 7);
    settle(ana, bea);
    act(bea, 'giveBack', { entry: paid.entry.id });
    settle(ana, bea);
    expect([ana, bea].map(sumOn)).toMatchObject([
      { gave: 0, received: 7 },
      { gave: 7, received: 0 },
    ]);
  });

  test('what both records of one person gave and received, and nothing between them', () => {
    const { ana, bea, carla, all } = neighbours();
    bea.pay(carla, 50);
    ana.pay(bea, 10);
    ana.pay(carla, 20);
    settle(...all);
    governing.act(ana, 'merge', { kept: bea.member, other: carla.member });
    settle(...all);
    expect(sumOn(bea)).toMatchObject({ gave: 30, received: 0 });
    expect(sumOn(carla)).toMatchObject({ gave: 30, received: 0 });
  });
});
