/** Changing how far below zero an account may go that is kept for somebody. */
import { describe, expect, test } from 'vitest';
import type { AccountId, EntryId, UnitId } from '../../../src/core/ids.ts';
import { hours, meet, type Phone, settle } from '../../core/cast.ts';
import { pass } from '../../core/keeping.ts';
import { revoke, secondPhone } from '../../core/recovering.ts';
import {
  accountOn,
  act,
  balanceOn,
  grownUp,
  keeping,
  mayOn,
  openOn,
  pay,
  refusalOf,
  refusalOfPaying,
} from './affairs.ts';

const nobodys = 'ef'.repeat(32);

const limitOn = (phone: Phone, account: AccountId) => {
  const [unit] = accountOn(phone, account).units ?? [];
  if (unit === undefined) throw new Error('the account is not for their eyes');
  return unit;
};
/** What somebody asks for who saw the account as it is on their phone. */
const terms = (phone: Phone, account: AccountId, to: number) => ({
  account,
  unit: hours,
  to,
  seen: limitOn(phone, account).tip ?? (nobodys as EntryId),
});

describe('the limit of a kept account', () => {
  test('is raised by a coordinator, and holds once its keeper’s phone has heard of it', () => {
    const { ana, bea, all, lola } = keeping();
    act(ana, 'changeLimit', terms(ana, lola, 480));
    expect(limitOn(ana, lola)).toMatchObject({ limit: 300, next: 480 });
    settle(...all);
    expect([limitOn(ana, lola), limitOn(bea, lola)]).toMatchObject([
      { limit: 480, next: 480, may: 0 },
      { limit: 480, next: 480, may: 480 },
    ]);
    expect(bea.rights()).toBe(600);
  });

  test('is cut: what was paid stands, and it pays again once it has earned enough', () => {
    const { ana, bea, dora, all, lola } = keeping();
    pay(bea, lola, dora.account, 200);
    settle(...all);
    act(ana, 'changeLimit', terms(ana, lola, 60));
    settle(...all);
    expect([limitOn(bea, lola).limit, mayOn(bea, lola), balanceOn(ana, lola)]).toEqual([60, 0, -200]);
    expect(refusalOfPaying(bea, lola, dora.account, 1)).toBe('not-enough');
    pay(dora, dora.account, lola, 150);
    settle(...all);
    expect([mayOn(bea, lola), bea.rights()]).toEqual([10, 600]);
  });

  test('is cut to nothing and raised again, also when both are still on their way', () => {
    const { ana, bea, lola } = keeping();
    act(ana, 'changeLimit', terms(ana, lola, 0));
    act(ana, 'changeLimit', terms(ana, lola, 120));
    expect(limitOn(ana, lola)).toMatchObject({ limit: 300, next: 120 });
    settle(ana, bea);
    expect(limitOn(ana, lola)).toMatchObject({ limit: 120, next: 120 });
  });

  test('two coordinators who mean the same do not raise it twice', () => {
    const { ana, bea, carla, all, lola } = keeping();
    act(ana, 'changeLimit', terms(ana, lola, 400));
    act(carla, 'changeLimit', terms(carla, lola, 400));
    settle(...all);
    expect(limitOn(bea, lola)).toMatchObject({ limit: 400, next: 400 });
  });

  test('goes along when the account is handed on', () => {
    const { ana, bea, dora, all, lola } = keeping();
    act(ana, 'changeLimit', terms(ana, lola, 400));
    settle(...all);
    const asked = act(bea, 'handOver', { account: lola, to: dora.member, own: false });
    meet(...all);
    act(ana, 'agree', { ask: asked.entry.id });
    settle(...all);
    expect([limitOn(dora, lola).limit, mayOn(dora, lola)]).toEqual([400, 400]);
    act(ana, 'changeLimit', terms(ana, lola, 500));
    settle(...all);
    expect(limitOn(dora, lola).limit).toBe(500);
  });
});

describe('changing it is refused', () => {
  test('to everybody but coordinators, helpers too', () => {
    const { bea, dora, lola } = keeping();
    expect(refusalOf(bea, 'changeLimit', terms(bea, lola, 100))).toBe('only-coordinators');
    const seen = limitOn(bea, lola).tip ?? (nobodys as EntryId);
    expect(refusalOf(dora, 'changeLimit', { account: lola, unit: hours, to: 1, seen })).toBe('only-coordinators');
  });

  test('when it says nothing that the books can hold', () => {
    const { ana, lola } = keeping();
    const sound = terms(ana, lola, 100);
    expect(refusalOf(ana, 'changeLimit', { ...sound, account: nobodys as AccountId })).toBe('office.no-such-account');
    expect(refusalOf(ana, 'changeLimit', { ...sound, unit: 'apples' as UnitId })).toBe('unknown-unit');
    for (const to of [-1, 1.5, 1_000_000_001])
      expect(refusalOf(ana, 'changeLimit', { ...sound, to })).toBe('office.amount-unsound');
    expect(refusalOf(ana, 'changeLimit', { ...sound, to: 300 })).toBe('office.same-limit');
  });

  test('to whoever decides on old news', () => {
    const { ana, carla, all, lola } = keeping();
    const old = terms(carla, lola, 500);
    act(ana, 'changeLimit', terms(ana, lola, 400));
    settle(...all);
    expect(refusalOf(carla, 'changeLimit', old)).toBe('limit-moved-on');
  });

  test('while it is on its way to another phone', () => {
    const { ana, bea, dora, lola } = keeping();
    const asked = act(bea, 'handOver', { account: lola, to: dora.member, own: false });
    meet(ana, bea);
    act(ana, 'agree', { ask: asked.entry.id });
    const sound = terms(ana, lola, 100);
    settle(ana, bea);
    expect(refusalOf(ana, 'changeLimit', sound)).toBe('office.nobody-keeps-it');
    expect(limitOn(ana, lola)).toMatchObject({ limit: 0, next: 0, tip: null });
  });

  test('while the phone that keeps it is lost', () => {
    const { ana, bea, carla, dora, lola } = keeping();
    const sound = terms(ana, lola, 100);
    pass([ana, carla], { account: lola }, bea, dora);
    expect(refusalOf(ana, 'changeLimit', sound)).toBe('office.keeper-lost');
    const other = keeping();
    const back = secondPhone(other.bea, 'new');
    const seen = terms(other.ana, other.lola, 100);
    revoke(back, other.bea);
    meet(back, ...other.all);
    expect(refusalOf(other.ana, 'changeLimit', seen)).toBe('office.keeper-lost');
  });

  test('once its owner has it', () => {
    const { ana, takeOver, lola } = grownUp();
    const sound = terms(ana, lola, 100);
    takeOver();
    expect(refusalOf(ana, 'changeLimit', sound)).toBe('office.owner-has-it');
  });
});

test('of the group’s own account a coordinator changes it on their own phone at once', () => {
  const { ana, bea } = keeping();
  const purse = openOn(ana, 0, [ana, bea]);
  act(ana, 'changeLimit', terms(ana, purse, 240));
  settle(ana, bea);
  expect(limitOn(ana, purse)).toMatchObject({ limit: 240, next: 240, may: 240 });
  expect(limitOn(bea, purse)).toMatchObject({ limit: 240, next: 240, may: 0 });
});
