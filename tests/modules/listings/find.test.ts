/** Which listings are told to whom, and in which order. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { coordinating, remove } from '../../core/governing.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { act, ask, dayMs, everything, form, put, seen, titlesOf } from './board.ts';

const trio = () => village(['ana', 'bea', 'carla']);

test('the newest come first; what was changed is new again', () => {
  const { ana } = trio();
  const [bread] = ['Bread', 'Roof', 'Songs'].map((title) => put(ana, { title }));
  expect(titlesOf(ana)).toEqual(['Songs', 'Roof', 'Bread']);
  act(ana, 'renew', { listing: bread as EntryId, until: ana.now + dayMs });
  expect(titlesOf(ana)).toEqual(['Bread', 'Songs', 'Roof']);
});

test('a clock that is years ahead puts nothing above what is new', () => {
  const { ana, bea } = trio();
  bea.now += 1000 * dayMs;
  put(bea, { title: 'Roof' });
  meet(ana, bea);
  put(ana, { title: 'Bread' });
  put(ana, { title: 'Songs' });
  expect(titlesOf(ana).indexOf('Songs')).toBeLessThan(2);
});

test('as many are told as were asked for, and how many there are', () => {
  const { ana } = trio();
  for (let at = 0; at < 5; at += 1) put(ana, { title: `Bread ${at}` });
  const found = ask(ana, 'find', { ...everything, most: 2 });
  expect([found.rows.length, found.all]).toEqual([2, 5]);
});

describe('those are left out that are', () => {
  test.each([
    ['offered, not needed', { side: 'need' }, ['Roof']],
    ['for something else', { returns: ['units'] }, ['Bread']],
    ['neither for nothing nor for something else', { returns: ['nothing', 'other'] }, ['Roof', 'Songs']],
    ['of another kind', { category: 'building' }, ['Roof']],
    ['mine', { whose: 'others' }, ['Roof', 'Songs']],
    ['of others', { whose: 'mine' }, ['Bread']],
  ] as const)('%s', (_, args, titles) => {
    const { ana, bea } = trio();
    put(ana, { title: 'Bread' });
    put(bea, { title: 'Roof', side: 'need', return: 'nothing', category: 'building' });
    put(bea, { title: 'Songs', return: 'other', category: 'music' });
    meet(ana, bea);
    expect(titlesOf(ana, args).sort()).toEqual(titles);
  });

  test('of other members', () => {
    const { ana, bea, carla } = trio();
    put(ana, { title: 'Bread' });
    put(bea, { title: 'Roof' });
    meet(ana, bea, carla);
    expect(titlesOf(carla, { member: bea.member })).toEqual(['Roof']);
  });
});

describe('what is not listed is told to its owner, who asks for their own', () => {
  test.each([
    ['paused', { paused: true }],
    ['closed', { closed: true }],
  ] as const)('when it is %s', (what, args) => {
    const { ana, bea } = trio();
    const listing = put(ana);
    if (what === 'paused') act(ana, 'pause', { listing, paused: args.paused });
    else act(ana, 'close', { listing, closed: args.closed });
    meet(ana, bea);
    expect([titlesOf(bea), titlesOf(ana), titlesOf(ana, { whose: 'mine' })]).toEqual([[], [], ['Bread']]);
    expect(seen(bea, listing)).toMatchObject(args);
  });

  test('when its time is over', () => {
    const { ana, bea } = trio();
    put(ana, { until: ana.now + dayMs });
    meet(ana, bea);
    expect(titlesOf(bea)).toEqual(['Bread']);
    for (const phone of [ana, bea]) phone.now += 2 * dayMs;
    expect([titlesOf(bea), titlesOf(ana, { whose: 'mine' })]).toEqual([[], ['Bread']]);
  });
});

test('whoever was put out offers nothing any more', () => {
  const { ana, bea, carla } = trio();
  coordinating(ana, bea);
  put(carla);
  meet(ana, bea, carla);
  expect(titlesOf(ana)).toEqual(['Bread']);
  remove([ana, bea], carla);
  expect(titlesOf(ana)).toEqual([]);
});

test('what a helper wrote down for a neighbour is the helper’s to change, and said to be theirs by nobody', () => {
  const { ana, bea, carla } = trio();
  makeHelper(ana, bea);
  settle(ana, bea, carla);
  act(bea, 'post', form(open(bea), { title: 'Eggs' }));
  meet(ana, bea, carla);
  expect([titlesOf(bea, { whose: 'mine' }), titlesOf(bea, { member: bea.member })]).toEqual([['Eggs'], []]);
  expect(titlesOf(carla)).toEqual(['Eggs']);
});

test('one that this phone does not know is none', () => {
  const { ana } = trio();
  expect(seen(ana, ana.tip as EntryId)).toBe(null);
});

describe('what ends waits for whoever has it', () => {
  const errands = (phone: ReturnType<typeof trio>['ana']) => listingsService.errands?.(phone.context) ?? [];

  test('from three days before until two weeks after', () => {
    const { ana, bea } = trio();
    const until = ana.now + 10 * dayMs;
    const listing = put(ana, { until });
    put(ana, { title: 'Songs' });
    meet(ana, bea);
    const told = [-3 * dayMs - 1, -3 * dayMs, 0, 14 * dayMs, 14 * dayMs + 1].map((after) => {
      ana.now = until + after;
      bea.now = ana.now;
      return [errands(ana).length, errands(bea).length];
    });
    expect(told).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    ana.now = until;
    expect(errands(ana)).toEqual([
      {
        ...{ id: `ending-${listing}-${until}`, topic: 'listings.ending', subject: listing, member: null },
        ...{ values: { title: 'Bread', until }, claimedAt: until - 3 * dayMs },
      },
    ]);
  });

  test('until it is renewed, paused or closed', () => {
    const { ana } = trio();
    const listings = [1, 2, 3].map(() => put(ana, { until: ana.now + dayMs }));
    const [first, second, third] = listings as [EntryId, EntryId, EntryId];
    expect(errands(ana)).toHaveLength(3);
    act(ana, 'renew', { listing: first, until: ana.now + 30 * dayMs });
    act(ana, 'pause', { listing: second, paused: true });
    act(ana, 'close', { listing: third, closed: true });
    expect(errands(ana)).toEqual([]);
  });

  test('of a neighbour without a phone names them', () => {
    const { ana, bea } = trio();
    makeHelper(ana, bea);
    settle(ana, bea);
    const lola = open(bea);
    act(bea, 'post', form(lola, { until: bea.now + dayMs }));
    meet(ana, bea);
    expect([errands(bea).map(({ member }) => member), errands(ana)]).toEqual([[lola.account], []]);
  });
});
