/** Giving points and reading them: the board, one decision's support, what is left, and what gives them back. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { meet, settle } from '../../core/cast.ts';
import { coordinating, leave, merging, remove } from '../../core/governing.ts';
import { open } from '../../core/keeping.ts';
import { secondPhone } from '../../core/recovering.ts';
import {
  act,
  ask,
  back,
  deciders,
  end,
  errandsOf,
  pointsOf,
  post,
  postMany,
  refusalOf,
  topicsOf,
} from './supporting.ts';

const cast = () => {
  const village = deciders();
  const [bench, well] = [post(village.ana, 'A bench'), post(village.ana, 'A well')];
  meet(...village.all);
  return { ...village, bench, well };
};
const nothing = 'f'.repeat(64) as EntryId;

describe('the board', () => {
  test('has what most back first, and says what is missing and what is mine', () => {
    const { ana, bea, all, bench, well } = cast();
    act(ana, 'back', { decision: well.entry.id, account: ana.account, points: 10 });
    act(bea, 'back', { decision: well.entry.id, account: bea.account, points: 5 });
    act(bea, 'back', { decision: bench.entry.id, account: bea.account, points: 3 });
    settle(...all);
    const { rows, purses } = ask(bea, 'board', {});
    expect(rows).toEqual([
      { decision: well.entry.id, title: 'A well', people: 2, points: 15, threshold: 15, isFirst: true },
      { decision: bench.entry.id, title: 'A bench', people: 1, points: 3, threshold: 15, isFirst: false },
    ]);
    expect(purses).toEqual([
      {
        ...{ account: bea.account, all: 100, left: 92, idle: false, uncounted: 0 },
        given: [
          { decision: well.entry.id, title: 'A well', points: 5 },
          { decision: bench.entry.id, title: 'A bench', points: 3 },
        ],
      },
    ]);
  });

  test('keeps a purse for each neighbour whose account is kept here, and none for the group’s own', () => {
    const { ana, bea, all } = cast();
    const neighbour = open(ana);
    open(ana, { keepers: [ana, bea] });
    settle(...all);
    expect(ask(ana, 'board', {}).purses.map(({ account }) => account)).toEqual([ana.account, neighbour.account]);
  });
});

describe('support of one decision', () => {
  test('shows who backs it with how many, and each word that was said', () => {
    const { ana, bea, all, bench } = cast();
    const neighbour = open(ana);
    act(ana, 'back', { decision: bench.entry.id, account: ana.account, points: 4 });
    act(ana, 'back', { decision: bench.entry.id, account: neighbour.account, points: 9 });
    act(ana, 'back', { decision: bench.entry.id, account: ana.account, points: 6 });
    settle(...all);
    expect(ask(bea, 'support', { decision: bench.entry.id }).about).toMatchObject({
      ...{ title: 'A bench', points: 15, isOver: false, isFirst: true },
      backers: [
        { account: neighbour.account, points: 9, counted: 9 },
        { account: ana.account, points: 6, counted: 6 },
      ],
      history: [
        { account: ana.account, by: ana.member, from: 4, to: 6 },
        { account: neighbour.account, by: ana.member, from: 0, to: 9 },
        { account: ana.account, from: 0, to: 4 },
      ],
      mine: [{ account: bea.account, points: 0, left: 100, most: 10 }],
    });
    expect(ask(bea, 'support', { decision: nothing }).about).toBeNull();
  });

  test('goes with whoever leaves or is removed, and its history stays', () => {
    const { ana, bea, carla, all, bench } = cast();
    coordinating(ana, bea);
    back(bea, bench, 7);
    back(carla, bench, 5);
    settle(...all);
    remove([ana, bea], carla);
    settle(ana, bea);
    expect(pointsOf(ana, bench)).toBe(7);
    leave(bea);
    settle(ana, bea);
    expect(pointsOf(ana, bench)).toBe(0);
    expect(ask(ana, 'support', { decision: bench.entry.id }).about?.history).toHaveLength(2);
  });

  test('of two records that are one person is one person’s', () => {
    const { ana, bea, carla, all, bench } = cast();
    back(bea, bench, 7);
    settle(...all);
    back(carla, bench, 5);
    settle(...all);
    ana.sign('member.merge', merging(bea, carla));
    settle(...all);
    expect(ask(ana, 'support', { decision: bench.entry.id }).about?.backers).toEqual([
      { account: bea.account, points: 5, counted: 5 },
    ]);
  });
});

describe('what ended', () => {
  test.each(['delivered', 'cancelled', 'declined'])('gives all points back: %s', (how) => {
    const { ana, bea, all, bench } = cast();
    back(bea, bench, 10);
    settle(...all);
    expect(ask(bea, 'board', {}).purses[0]?.left).toBe(90);
    end(ana, bench, how);
    settle(...all);
    expect(ask(bea, 'board', {})).toMatchObject({ rows: [{ title: 'A well' }], purses: [{ left: 100, given: [] }] });
    expect(ask(bea, 'support', { decision: bench.entry.id }).about).toMatchObject({
      isOver: true,
      points: 0,
      backers: [],
    });
    expect(refusalOf(bea, 'back', { decision: bench.entry.id, account: bea.account, points: 1 })).toBe(
      'points.is-over',
    );
  });
});

describe('giving is refused', () => {
  test('when it can not be', () => {
    const { ana, bea, all, bench } = cast();
    const fund = open(ana, { keepers: [ana, bea] });
    settle(...all);
    const give = (more: object) =>
      refusalOf(ana, 'back', { decision: bench.entry.id, account: ana.account, points: 5, ...more });
    expect(give({ decision: nothing })).toBe('points.no-such-decision');
    expect(give({ account: bea.account })).toBe('points.not-your-account');
    expect(give({ account: fund.account })).toBe('points.not-a-person');
    for (const points of [11, -1, 0.5]) expect(give({ points })).toBe('points.unsound');
    expect(give({ points: 0 })).toBe('points.unchanged');
  });

  test('beyond a hundred; going down is not', () => {
    const { ana } = cast();
    const many = postMany(ana, 11);
    const give = (at: number, points: number) => {
      const decision = many[at]?.entry.id ?? nothing;
      return { decision, account: ana.account, points };
    };
    for (let at = 0; at < 9; at += 1) act(ana, 'back', give(at, 10));
    act(ana, 'back', give(9, 8));
    expect(refusalOf(ana, 'back', give(10, 3))).toBe('points.not-enough-left');
    act(ana, 'back', give(10, 2));
    expect(refusalOf(ana, 'back', give(9, 9))).toBe('points.not-enough-left');
    act(ana, 'back', give(9, 4));
    act(ana, 'back', give(10, 6));
  });
});

test('of too many those count that were given first', () => {
  const { ana, bea, carla, all } = cast();
  const many = postMany(ana, 12);
  settle(...all);
  const counted = (): number[] => many.map((decision) => pointsOf(ana, decision));
  for (const decision of many) back(bea, decision, 9);
  settle(...all);
  expect(counted()).toEqual([...Array.from({ length: 11 }, () => 9), 1]);
  for (const decision of [...many].reverse()) back(carla, decision, 9);
  settle(...all);
  expect(counted()).toEqual([10, ...Array.from({ length: 10 }, () => 18), 10]);
});

describe('two phones of one person, apart', () => {
  test('come to a hundred and no more, on every phone alike, and make room again', () => {
    const { ana, bea, all } = cast();
    const tablet = secondPhone(bea);
    settle(...all, tablet);
    const many = postMany(ana, 15);
    settle(...all, tablet);
    for (const decision of many.slice(0, 9))
      act(bea, 'back', { decision: decision.entry.id, account: bea.account, points: 10 });
    for (const decision of many.slice(9))
      act(tablet, 'back', { decision: decision.entry.id, account: bea.account, points: 10 });
    settle(...all, tablet);
    const counted = (phone: typeof ana) => many.map((decision) => pointsOf(phone, decision));
    expect(counted(ana).reduce((sum, each) => sum + each)).toBe(100);
    for (const phone of [bea, tablet]) expect(counted(phone)).toEqual(counted(ana));
    expect(ask(bea, 'board', {}).purses).toMatchObject([{ left: 0, uncounted: 50 }]);
    // What counts is told apart from what was given, and what is done makes room for what did not count.
    const [done] = many.filter((decision) => pointsOf(ana, decision) === 10);
    if (done === undefined) throw new Error('nothing counts');
    end(ana, done);
    settle(...all, tablet);
    expect(counted(ana).reduce((sum, each) => sum + each)).toBe(100);
    expect(ask(bea, 'board', {}).purses).toMatchObject([{ left: 0, uncounted: 40 }]);
  });

  test('of two words on one decision one stands, for all', () => {
    const { ana, bea, all, bench } = cast();
    const tablet = secondPhone(bea);
    settle(...all, tablet);
    back(bea, bench, 10);
    back(tablet, bench, 3);
    settle(...all, tablet);
    expect([3, 10]).toContain(pointsOf(ana, bench));
    for (const phone of [bea, tablet]) expect(pointsOf(phone, bench)).toBe(pointsOf(ana, bench));
  });
});

describe('news', () => {
  test('that points are free again are told for two weeks, to whoever had some there', () => {
    const { ana, bea, carla, all, bench, well } = cast();
    back(bea, bench, 10);
    back(carla, bench, 4);
    back(carla, bench, 0);
    back(bea, well, 3);
    settle(...all);
    expect(topicsOf(bea)).toEqual([]);
    end(ana, bench);
    settle(...all);
    expect(errandsOf(bea)).toMatchObject([{ topic: 'points.free', values: { title: 'A bench', points: 10 } }]);
    expect(topicsOf(carla)).toEqual([]);
    bea.now += 15 * 24 * 3_600_000;
    expect(topicsOf(bea)).toEqual([]);
  });
});
