/** Leaving: first to zero, or what is left to whom the group has named. */
import { describe, expect, test } from 'vitest';
import { meet, type Phone, settle, village } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { secondPhone } from '../../core/recovering.ts';
import { act, ask, refusalOf } from './affairs.ts';

const three = () => village(['ana', 'bea', 'carla'], { limit: 600 });
const leavingOn = (phone: Phone) => ask(phone, 'leaving', {});

describe('leaving', () => {
  test('at zero ends all phones of the member, and what was paid stands', () => {
    const { ana, bea, carla } = three();
    const tablet = secondPhone(bea);
    bea.pay(carla, 50);
    settle(ana, bea, carla, tablet);
    carla.pay(bea, 50);
    settle(ana, bea, carla, tablet);
    expect(leavingOn(bea)).toMatchObject({ ready: true, takes: null, otherPhones: 1, lastCoordinator: false });
    act(bea, 'leave', {});
    settle(ana, bea, carla, tablet);
    for (const phone of [bea, tablet]) expect(ask(phone, 'ending', {}).ending).toMatchObject({ is: 'left' });
    expect(ana.state.membership.members.get(bea.member)?.withdrawn).toBe(true);
    expect(refusalOf(bea, 'leave', {})).toBe('member-left');
    expect([ana.balance(), bea.balance(), carla.balance()]).toEqual([0, 0, 0]);
  });

  test('waits while something is owed, or given and not spent, or on its way', () => {
    const { ana, bea, carla } = three();
    bea.pay(carla, 50);
    settle(ana, bea, carla);
    expect(leavingOn(bea)).toMatchObject({ ready: false, units: [{ balance: -50, obstacle: 'below-zero' }] });
    expect(refusalOf(bea, 'leave', {})).toBe('belonging.still-below-zero');
    expect(leavingOn(carla)).toMatchObject({ ready: false, units: [{ balance: 50, obstacle: 'above-zero' }] });
    expect(refusalOf(carla, 'leave', {})).toBe('belonging.still-above-zero');
    carla.pay(bea, 50);
    meet(bea, carla);
    expect(refusalOf(bea, 'leave', {})).toBe('belonging.still-arriving');
    expect(leavingOn(carla).ready).toBe(true);
  });

  test('leaves what is there to the account that the group has named', () => {
    const { ana, bea, carla } = three();
    setPolicy(ana, 'leaving', ana.member);
    ana.pay(carla, 80);
    settle(ana, bea, carla);
    expect(leavingOn(carla)).toMatchObject({ ready: true, takes: ana.member, units: [{ balance: 80, goes: 80 }] });
    act(carla, 'leave', {});
    settle(ana, bea, carla);
    expect([ana.balance(), carla.balance(), ana.rights()]).toEqual([0, 0, 600]);
    // Whoever takes it settles as all do.
    expect(leavingOn(ana).takes).toBeNull();
    expect(leavingOn(ana).lastCoordinator).toBe(true);
  });

  test('asks to move first what another phone of the member holds', () => {
    const { ana, bea, carla } = three();
    setPolicy(ana, 'leaving', ana.member);
    const tablet = secondPhone(carla);
    ana.pay(carla, 100);
    settle(ana, bea, carla, tablet);
    expect(leavingOn(tablet)).toMatchObject({ units: [{ balance: 100, obstacle: 'elsewhere', goes: 0 }] });
    expect(refusalOf(tablet, 'leave', {})).toBe('belonging.spend-elsewhere');
    carla.move(tablet.device, 100);
    settle(ana, bea, carla, tablet);
    act(tablet, 'leave', {});
    settle(ana, bea, carla, tablet);
    expect([ana.balance(), carla.balance()]).toEqual([0, 0]);
  });
});
