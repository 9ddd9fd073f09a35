/** Who answers for the group: terms, their end, and a group that nobody answers for. */
import { expect, test } from 'vitest';
import { newcomer, settle, village } from '../../core/cast.ts';
import { act, ask, errandsOf, refusalOf, topicsOf } from './affairs.ts';

const three = () => village(['ana', 'bea', 'carla'], { limit: 600 });
const dayMs = 86_400_000;

test('a coordinator makes another, for a term that is shown with its end', () => {
  const { ana, bea, carla } = three();
  act(ana, 'makeCoordinator', { member: bea.member, months: 12 });
  settle(ana, bea, carla);
  const found = ask(carla, 'coordinators', {}).find(({ member }) => member === bea.member);
  expect(found).toMatchObject({ by: [ana.member], elected: false });
  expect(((found?.until ?? 0) - ana.now) / dayMs).toBeCloseTo(365.25, 1);
  act(bea, 'makeCoordinator', { member: carla.member, months: null });
});

test('a new term takes the place of the old one', () => {
  const { ana, bea, carla } = three();
  act(ana, 'makeCoordinator', { member: bea.member, months: 24 });
  settle(ana, bea, carla);
  act(ana, 'makeCoordinator', { member: bea.member, months: 1 });
  settle(ana, bea, carla);
  const until = ask(carla, 'coordinators', {}).find(({ member }) => member === bea.member)?.until ?? 0;
  expect(until - ana.now).toBeLessThan(31 * dayMs);
});

test('two weeks before its end the holder and the other coordinators are reminded; phones end it by themselves', () => {
  const { ana, bea, carla } = three();
  act(ana, 'makeCoordinator', { member: bea.member, months: 1 });
  settle(ana, bea, carla);
  expect([ana, bea, carla].map(topicsOf)).toEqual([[], [], []]);
  for (const phone of [ana, bea, carla]) phone.now += 20 * dayMs;
  expect([ana, bea, carla].map(topicsOf)).toEqual([['term'], ['term'], []]);
  expect(errandsOf(bea)[0]?.values['until']).toBeGreaterThan(bea.now);
  for (const phone of [ana, bea, carla]) phone.now += 20 * dayMs;
  settle(ana, bea, carla);
  expect(ask(carla, 'coordinators', {}).map(({ member }) => member)).toEqual([ana.member]);
});

test('a role is refused to whom it cannot go, and by who cannot give it', () => {
  const { ana, bea, carla } = three();
  const bea12 = { member: bea.member, months: 12 };
  expect(refusalOf(carla, 'makeCoordinator', bea12)).toBe('only-coordinators');
  expect(refusalOf(ana, 'makeCoordinator', { member: newcomer('zoe', ana).member, months: 12 })).toBe('no-such-member');
  expect(refusalOf(ana, 'makeCoordinator', { ...bea12, months: 0 })).toBe('governing.term-unsound');
  expect(refusalOf(ana, 'makeCoordinator', { ...bea12, months: 61 })).toBe('governing.term-unsound');
  expect(refusalOf(ana, 'makeCoordinator', { member: ana.member, months: null })).toBe('governing.already-coordinator');
  expect(refusalOf(ana, 'endRole', { member: bea.member })).toBe('no-such-role');
  expect(refusalOf(bea, 'endRole', { member: ana.member })).toBe('only-coordinators');
});

test('where none is left anybody proposes one, and more than half of all members make it so', () => {
  const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  act(ana, 'endRole', { member: ana.member });
  settle(ana, bea, carla, dora);
  expect(ask(bea, 'coordinators', {})).toEqual([]);
  expect([ana, bea, carla, dora].map(topicsOf)).toEqual(Array(4).fill(['no-coordinator']));

  const proposed = act(bea, 'proposeCoordinator', { member: carla.member });
  settle(ana, bea, carla, dora);
  expect([ana, bea, carla, dora].map(topicsOf)).toEqual([['cosign'], [], ['cosign'], ['cosign']]);
  expect(ask(ana, 'proposals', {})[0]).toMatchObject({ votes: 1, votesNeeded: 3, voters: 4, state: 'open' });

  act(carla, 'cosign', { proposal: proposed.entry.id });
  settle(ana, bea, carla, dora);
  expect(ask(bea, 'coordinators', {})).toEqual([]);
  act(dora, 'cosign', { proposal: proposed.entry.id });
  settle(ana, bea, carla, dora);
  expect(ask(ana, 'coordinators', {})).toMatchObject([{ member: carla.member, elected: true }]);
  expect(ask(ana, 'coordinators', {})[0]?.by).toEqual([bea.member, carla.member, dora.member].sort());
  expect([ana, bea, carla, dora].map(topicsOf)).toEqual([[], [], ['alone'], []]);
});

test('proposing a coordinator is refused for who is one, or is proposed already', () => {
  const { ana, bea, carla } = three();
  expect(refusalOf(bea, 'proposeCoordinator', { member: ana.member })).toBe('governing.already-coordinator');
  expect(refusalOf(bea, 'proposeCoordinator', { member: newcomer('zoe', ana).member })).toBe('no-such-member');
  act(bea, 'proposeCoordinator', { member: carla.member });
  expect(refusalOf(bea, 'proposeCoordinator', { member: carla.member })).toBe('governing.already-proposed');
});

test('who answers alone is reminded to name another, as long as there is somebody to name', () => {
  const { ana } = village(['ana']);
  expect(topicsOf(ana)).toEqual([]);

  const { bea, carla, ...others } = three();
  expect([others.ana, bea, carla].map(topicsOf)).toEqual([['alone'], [], []]);
  expect(errandsOf(others.ana)[0]).toMatchObject({ member: others.ana.member });

  act(others.ana, 'makeCoordinator', { member: bea.member, months: null });
  settle(others.ana, bea, carla);
  expect([others.ana, bea, carla].map(topicsOf)).toEqual([[], [], []]);

  // The founder can be named too.
  act(others.ana, 'endRole', { member: others.ana.member });
  settle(others.ana, bea, carla);
  expect([others.ana, bea, carla].map(topicsOf)).toEqual([[], ['alone'], []]);
});
