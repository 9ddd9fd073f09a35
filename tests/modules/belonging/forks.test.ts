/** A phone and a copy of it both signed: what people are shown of it. */
import { describe, expect, test } from 'vitest';
import { meet, settle, village } from '../../core/cast.ts';
import { secondPhone } from '../../core/recovering.ts';
import { ask, errandsOf, topicsOf } from './affairs.ts';

/** Bea may owe 100. On one phone she pays Carla 80, on the copy Dora 60. */
function twice() {
  const cast = village(['ana', 'bea', 'carla', 'dora'], { limit: 100 });
  const { ana, bea, carla, dora } = cast;
  const copy = bea.copy();
  bea.pay(carla, 80);
  settle(bea, carla);
  copy.pay(dora, 60);
  settle(copy, dora);
  settle(ana, bea, carla, copy, dora);
  return { ...cast, copy };
}

describe('a fork', () => {
  test('is shown with each payment, what of it counts, and how much counts at most', () => {
    const { ana, bea, carla, dora } = twice();
    const { fork } = ask(ana, 'fork', { device: bea.device });
    expect(fork).toMatchObject({
      member: bea.member,
      mine: false,
      here: false,
      isBack: false,
      estate: null,
      units: [{ paid: 140, counted: 100, cover: 100 }],
    });
    expect(fork?.payments.map(({ to, amount, accepted }) => [to, amount, accepted]).sort()).toEqual(
      [
        [carla.member, 80, true],
        [dora.member, 60, true],
      ].sort(),
    );
    expect(fork?.payments.reduce((sum, { counted }) => sum + counted, 0)).toBe(100);
    expect(ask(ana, 'forks', {})).toEqual([fork]);
  });

  test('is the same on every phone, but for whose it is', () => {
    const { ana, bea, copy, dora } = twice();
    const seen = [ana, dora].map((phone) => ask(phone, 'fork', { device: bea.device }).fork);
    expect(seen[0]).toEqual(seen[1]);
    expect(ask(bea, 'fork', { device: bea.device }).fork).toMatchObject({ mine: true, here: true });
    expect(ask(copy, 'fork', { device: bea.device }).fork?.payments).toEqual(seen[0]?.payments);
    expect(ask(ana, 'fork', { device: ana.device }).fork).toBeNull();
  });

  test('is an errand for those whom it cost something, and for the member’s other phone', () => {
    const { ana, bea, carla, copy, dora } = twice();
    const short = [carla, dora].filter((phone) => topicsOf(phone).includes('forked'));
    expect(short).toHaveLength(1);
    expect(errandsOf(short[0] ?? ana).find(({ topic }) => topic === 'belonging.forked')).toMatchObject({
      member: bea.member,
      values: { device: bea.device },
    });
    expect([topicsOf(ana), topicsOf(bea), topicsOf(copy)].flat()).not.toContain('forked');
    const tablet = secondPhone(bea);
    meet(ana, tablet);
    expect(topicsOf(tablet)).toContain('forked');
    expect(ask(ana, 'fork', { device: bea.device }).fork?.isBack).toBe(true);
  });

  test('with nothing paid after it leaves nobody short', () => {
    const { ana, bea } = village(['ana', 'bea'], { limit: 100 });
    const copy = bea.copy();
    bea.sign('acknowledge', {});
    copy.sign('acknowledge', {}, { claimedAt: 1 });
    settle(ana, bea, copy);
    expect(ask(ana, 'fork', { device: bea.device }).fork).toMatchObject({ payments: [], units: [] });
  });
});
