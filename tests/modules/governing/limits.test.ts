/** More trust, less trust, and the first trust of all. */
import { describe, expect, test } from 'vitest';
import type { EntryId, UnitId } from '../../../src/core/ids.ts';
import { hours, meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { act, ask, errandsOf, limitOf, refusalOf, setLimit, topicsOf } from './affairs.ts';

const three = () => village(['ana', 'bea', 'carla'], { limit: 600 });
const change = (of: Phone, phone: Phone, to: number) => ({
  member: of.member,
  unit: hours,
  to,
  seen: limitOf(phone, of).tip as EntryId,
});

/** A village, and Dora who came by a link for many. */
function withNewcomer() {
  const { ana, bea, carla } = three();
  const invited = bea.invite(0, { uses: 20, name: 'link for many' });
  meet(ana, bea, carla);
  const dora = newcomer('dora', bea);
  dora.join(invited);
  settle(ana, bea, carla, dora);
  return { ana, bea, carla, dora };
}

describe('a raise', () => {
  test('is on its way until the phone hears of it, and then holds, with the name behind it', () => {
    const { ana, bea } = three();
    setLimit(ana, bea, 900);
    expect(limitOf(ana, bea)).toMatchObject({ limit: 600, next: 900, again: null });
    expect(limitOf(ana, bea).moments[0]).toMatchObject({ is: 'raise', standing: 'on-its-way', by: [ana.member] });
    settle(ana, bea);
    expect(limitOf(ana, bea)).toMatchObject({ limit: 900, next: 900 });
    expect(limitOf(ana, bea).moments[0]).toMatchObject({ standing: 'taken', step: { from: 600, to: 900 } });
    expect(bea.rights()).toBe(900);
  });

  test('can be followed by another before the phone has heard of the first', () => {
    const { ana, bea } = three();
    setLimit(ana, bea, 900);
    setLimit(ana, bea, 1000);
    settle(ana, bea);
    expect(limitOf(ana, bea).limit).toBe(1000);
  });

  test('of two made at once one comes too late, and who made it is asked to decide again', () => {
    const { ana, bea, carla } = three();
    act(ana, 'makeCoordinator', { member: carla.member, months: null });
    settle(ana, bea, carla);
    setLimit(ana, bea, 900);
    setLimit(carla, bea, 800);
    settle(ana, bea, carla);
    const taken = limitOf(ana, bea).limit;
    const [late, wanted] = taken === 900 ? [carla, 800] : [ana, 900];
    expect(limitOf(ana, bea).again?.wanted).toBe(wanted);
    expect(topicsOf(late)).toEqual(['limit-again']);
    expect(topicsOf(late === ana ? carla : ana)).toEqual([]);

    setLimit(late, bea, wanted);
    settle(ana, bea, carla);
    expect(limitOf(ana, bea)).toMatchObject({ limit: wanted, again: null });
    expect(topicsOf(late)).toEqual([]);
  });
});

describe('a cut', () => {
  test('holds once the phone has taken note of it', () => {
    const { ana, bea } = three();
    setLimit(ana, bea, 300);
    expect(limitOf(ana, bea)).toMatchObject({ limit: 600, next: 300 });
    settle(ana, bea);
    expect(limitOf(ana, bea)).toMatchObject({ limit: 300, next: 300 });
    expect(limitOf(ana, bea).moments[0]).toMatchObject({ is: 'cut', standing: 'taken', step: { from: 600, to: 300 } });
    expect(bea.rights()).toBe(300);
  });

  test('can be taken back with a raise before the phone heard of either', () => {
    const { ana, bea } = three();
    setLimit(ana, bea, 300);
    setLimit(ana, bea, 600);
    settle(ana, bea);
    expect(limitOf(ana, bea)).toMatchObject({ limit: 600, next: 600 });
    expect(bea.rights()).toBe(600);
  });
});

describe('changing a limit is refused', () => {
  test.each<readonly [string, string, () => string]>([
    [
      'only-coordinators',
      'a member who is none asks',
      () => {
        const { bea, carla } = three();
        return refusalOf(bea, 'changeLimit', change(carla, bea, 900));
      },
    ],
    [
      'no-such-member',
      'nobody knows whom it is about',
      () => {
        const { ana, bea } = three();
        const stranger = newcomer('zoe', ana);
        return refusalOf(ana, 'changeLimit', { ...change(bea, ana, 900), member: stranger.member });
      },
    ],
    [
      'unknown-unit',
      'the group has no such unit',
      () => {
        const { ana, bea } = three();
        return refusalOf(ana, 'changeLimit', { ...change(bea, ana, 900), unit: 'eggs' as UnitId });
      },
    ],
    [
      'governing.limit-unsound',
      'it is below zero',
      () => {
        const { ana, bea } = three();
        return refusalOf(ana, 'changeLimit', change(bea, ana, -1));
      },
    ],
    [
      'governing.nothing-changes',
      'it is so already',
      () => {
        const { ana, bea } = three();
        return refusalOf(ana, 'changeLimit', change(bea, ana, 600));
      },
    ],
    [
      'limit-moved-on',
      'another change came in since it was looked at',
      () => {
        const { ana, bea } = three();
        const seen = change(bea, ana, 900);
        setLimit(ana, bea, 700);
        return refusalOf(ana, 'changeLimit', seen);
      },
    ],
    [
      'device-frozen',
      'the phone signed two histories',
      () => {
        const { ana, bea } = three();
        const seen = change(bea, ana, 900);
        const copy = ana.copy();
        ana.pay(bea, 1);
        copy.pay(bea, 2);
        meet(ana, copy);
        return refusalOf(ana, 'changeLimit', seen);
      },
    ],
  ])('as %s when %s', (code, _, refusal) => {
    expect(refusal()).toBe(code);
  });

  test('as not-a-member on a phone that only reads', () => {
    const { ana, bea } = three();
    const reader = newcomer('zoe', ana);
    expect(refusalOf(reader, 'changeLimit', change(bea, ana, 900))).toBe('not-a-member');
  });

  test('as no-such-limit for who is not let in yet', () => {
    const { ana, bea } = three();
    const invited = bea.invite(0, { uses: 20, name: 'link for many' });
    const dora = newcomer('dora', bea);
    const joined = dora.join(invited);
    ana.receive([invited, joined]);
    expect(limitOf(ana, dora).tip).toBeNull();
    const args = { member: dora.member, unit: hours, to: 60, seen: invited.entry.id };
    expect(refusalOf(ana, 'changeLimit', args)).toBe('no-such-limit');
  });
});

describe('a newcomer', () => {
  test('may owe nothing until a neighbour vouches, then the starter limit, then by trade the full one', () => {
    const { ana, bea, carla, dora } = withNewcomer();
    expect(ask(dora, 'stage', {}).stage).toMatchObject({ stage: 'newcomer', limit: 0, starter: 120, full: 600 });
    expect(topicsOf(bea)).toEqual(['vouch']);

    act(bea, 'vouch', { member: dora.member });
    settle(ana, bea, carla, dora);
    expect(dora.rights()).toBe(120);
    expect(topicsOf(bea)).toEqual([]);
    expect(ask(dora, 'stage', {}).stage).toMatchObject({ stage: 'vouched', traded: 0, needed: 3 });

    dora.pay(ana, 10);
    bea.pay(dora, 10);
    settle(ana, bea, carla, dora);
    expect(ask(dora, 'stage', {}).stage).toMatchObject({ traded: 2, needed: 3 });
    dora.pay(carla, 10);
    settle(ana, bea, carla, dora);
    expect(ask(dora, 'stage', {}).stage).toBeNull();
    const [grown, vouched, admitted] = limitOf(ana, dora).moments;
    expect(grown).toMatchObject({ is: 'growth', step: { from: 120, to: 600 }, by: [] });
    expect(vouched).toMatchObject({ is: 'vouch', step: { from: 0, to: 120 }, by: [bea.member] });
    expect(admitted).toMatchObject({ is: 'admission', by: [bea.member] });
  });

  test('is brought before the inviter first, and before coordinators after three days', () => {
    const { ana, bea, carla } = withNewcomer();
    expect([ana, bea, carla].map(topicsOf)).toEqual([['alone'], ['vouch'], []]);
    ana.now += 4 * 86_400_000;
    expect(topicsOf(ana)).toEqual(['vouch', 'alone']);
    expect(errandsOf(ana)[0]?.member).toBe(errandsOf(bea)[0]?.member);
    ana.now += 30 * 86_400_000;
    expect(topicsOf(ana)).toEqual(['alone']);
  });

  test('cannot be vouched for by oneself, twice, by a newcomer, or by somebody who vouched for as many as one may', () => {
    const { ana, bea, carla, dora } = withNewcomer();
    expect(refusalOf(dora, 'vouch', { member: dora.member })).toBe('to-oneself');
    expect(refusalOf(bea, 'vouch', { member: newcomer('zoe', ana).member })).toBe('no-such-member');
    const invited = bea.invite(0, { uses: 20, name: 'another link' });
    meet(bea, ana);
    const emil = newcomer('emil', bea);
    emil.join(invited);
    settle(ana, bea, carla, dora, emil);
    expect(refusalOf(dora, 'vouch', { member: emil.member })).toBe('not-in-good-standing');
    act(ana, 'setPolicy', { key: 'vouching.most', value: 1, seen: null });
    settle(ana, bea, carla, dora, emil);
    act(bea, 'vouch', { member: dora.member });
    expect(refusalOf(bea, 'vouch', { member: emil.member })).toBe('vouched-for-too-many');
    settle(ana, bea, carla, dora, emil);
    expect(refusalOf(bea, 'vouch', { member: dora.member })).toBe('already-trusted');
  });
});
