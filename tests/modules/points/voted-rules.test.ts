/** Points that are earned, and points of who is silent: nothing of either until the members vote for it. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { backingsNow } from '../../../src/modules/points/counting.ts';
import { ask as askAll, close, vote } from '../../core/ballots/asking.ts';
import { meet, type Phone, settle } from '../../core/cast.ts';
import { policy, setPolicy, together } from '../../core/governing.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { act, ask, back, deciders, end, pointsOf, post, postMany, refusalOf } from './supporting.ts';

type Cast = ReturnType<typeof deciders>;

/** Two of three stand behind it. */
const agree = ({ ana, bea, all }: Cast, key: string, value: number): void => {
  together([ana, bea], 'policy.set', policy(key, value));
  settle(...all);
};
const purseOf = (phone: Phone) => ask(phone, 'board', {}).purses[0];

/** A vote by whose outcome Bea is to do it, and `by` says that it was done. */
function seenThrough({ ana, bea, carla, all }: Cast, by: Phone): void {
  const decision = post(ana);
  const ballot = askAll(ana, decision);
  meet(...all);
  const votes = [ana, bea, carla].map((phone) => vote(phone, ballot, 'yes'));
  meet(...all);
  const closed = close(ana, ballot, votes);
  const about = { ballot: idToBytes(ballot.entry.id), ref: idToBytes(closed.entry.id) };
  meet(...all);
  ana.sign('outcome.write', { ...about, words: 'Tin, by June.', owner: idToBytes(bea.account) });
  meet(...all);
  by.sign('outcome.done', { ...about, account: idToBytes(by.account) });
  settle(...all);
}

test('only a vote brings either', () => {
  const { ana } = deciders();
  for (const key of ['points.earned', 'points.idle'])
    expect(ana.verdictOf(setPolicy(ana, key, 5))).toBe('needs-a-vote');
});

test('what somebody saw through gives them more points, once others say so and the members voted for it', () => {
  const cast = deciders();
  const { bea, carla } = cast;
  seenThrough(cast, bea);
  seenThrough(cast, carla);
  expect(purseOf(bea)).toMatchObject({ all: 100, left: 100 });
  agree(cast, 'points.earned', 7);
  expect(purseOf(bea)).toMatchObject({ all: 107, left: 107 });
  expect(purseOf(carla)).toMatchObject({ all: 100, left: 100 });
});

test('they count beyond the hundred, and never more than a hundred more', () => {
  const cast = deciders();
  const { ana, bea, carla, all } = cast;
  agree(cast, 'points.earned', 60);
  seenThrough(cast, carla);
  seenThrough(cast, ana);
  expect(purseOf(bea)).toMatchObject({ all: 200 });
  const many = postMany(ana, 21);
  meet(...all);
  for (const decision of many) back(bea, decision, 10);
  settle(...all);
  expect(many.map((decision) => pointsOf(carla, decision))).toEqual([...Array(20).fill(10), 0]);
});

test('whoever neither gave points nor voted for so many endings has none that count, until they do', () => {
  const cast = deciders();
  const { ana, bea, all } = cast;
  const [bench, ...others] = postMany(ana, 4);
  meet(...all);
  if (bench === undefined) throw new Error('no bench');
  back(bea, bench, 8);
  meet(...all);
  for (const decision of others.slice(0, 2)) end(ana, decision);
  settle(...all);
  expect(pointsOf(ana, bench)).toBe(8);
  agree(cast, 'points.idle', 2);
  expect(pointsOf(ana, bench)).toBe(0);
  expect(purseOf(bea)).toMatchObject({ idle: true, left: 92, uncounted: 0 });
  act(bea, 'back', { decision: bench.entry.id, account: bea.account, points: 9 });
  settle(...all);
  expect(pointsOf(ana, bench)).toBe(9);
  expect(purseOf(bea)).toMatchObject({ idle: false });
});

test('every phone counts alike, whatever came first', () => {
  const cast = deciders();
  const { ana, bea, carla, all } = cast;
  agree(cast, 'points.earned', 60);
  agree(cast, 'points.idle', 1);
  seenThrough(cast, carla);
  const [bench, ...others] = postMany(ana, 13);
  meet(...all);
  for (const decision of others) back(bea, decision, 10);
  if (bench !== undefined) back(ana, bench, 4);
  meet(...all);
  if (others[0] !== undefined) end(ana, others[0]);
  settle(...all);
  const expected = backingsNow(ana.state);
  expect(expected.map(({ counted }) => counted)).toContain(0);
  for (let seed = 1; seed <= 20; seed += 1) {
    const state: GroupState = emptyState(ana.state.group);
    const order = shuffled([...ana.held.values()], seed);
    for (let at = 0; at < order.length; at += seed) admit(ana.registry, state, order.slice(at, at + seed));
    expect(backingsNow(state)).toEqual(expected);
  }
});

test('nobody gives more than they have earned', () => {
  const cast = deciders();
  const { ana, bea, all } = cast;
  const many = postMany(ana, 11);
  meet(...all);
  for (const { entry } of many.slice(0, 10)) act(bea, 'back', { decision: entry.id, account: bea.account, points: 10 });
  const last = { decision: many[10]?.entry.id ?? ana.state.group, account: bea.account, points: 10 };
  expect(refusalOf(bea, 'back', last as never)).toBe('points.not-enough-left');
  settle(...all);
  seenThrough(cast, ana);
  agree(cast, 'points.earned', 10);
  act(bea, 'back', last as never);
});
