import { expect, test } from 'vitest';
import { builtUpon, carriedTo } from '../../src/core/reach.ts';
import { meet, newcomer, type Phone, village } from './cast.ts';

const trio = () => village(['ana', 'bea', 'carla']);
const names = (members: ReadonlySet<string>, phones: readonly Phone[]) =>
  phones.filter(({ member }) => members.has(member)).map(({ name }) => name);

test('an entry has reached those who signed something upon it, directly or through others', () => {
  const { ana, bea, carla } = trio();
  const paid = ana.pay(bea, 60);
  const reached = () => names(carriedTo(ana.state, paid.entry.id, []), [ana, bea, carla]);
  expect(reached()).toEqual([]);
  bea.receive([paid]);
  const accepted = bea.accept(paid);
  carla.receive([paid, accepted]);
  carla.sign('acknowledge', {}, { heads: [accepted.entry.id] });
  ana.receive([accepted]);
  expect(reached()).toEqual(['bea']);
  meet(ana, carla);
  expect(reached()).toEqual(['bea', 'carla']);
});

test('having it without saying so, one’s own later entries, and strangers do not count', () => {
  const { ana, bea, carla } = trio();
  const paid = ana.pay(bea, 60);
  ana.sign('acknowledge', {});
  const dora = newcomer('dora', ana);
  dora.join(paid);
  meet(ana, bea, carla, dora);
  expect(carriedTo(ana.state, paid.entry.id, [])).toEqual(new Set());
});

test('an entry that is not here has reached nobody', () => {
  const { ana, bea } = trio();
  expect(carriedTo(bea.state, ana.pay(bea, 1).entry.id, [])).toEqual(new Set());
});

test('who says that they hold a later entry holds this one; who holds only earlier ones does not', () => {
  const { ana, bea, carla } = trio();
  const before = ana.tip;
  const paid = ana.pay(bea, 60);
  const after = ana.sign('acknowledge', {});
  const haves = [
    { member: ana.member, tips: [after.entry.id] },
    { member: bea.member, tips: [after.entry.id] },
    { member: carla.member, tips: before === null ? [] : [before] },
  ];
  expect(names(carriedTo(ana.state, paid.entry.id, haves), [ana, bea, carla])).toEqual(['bea']);
});

test('each entry built upon is found once, over however many ways', () => {
  const { ana, bea } = trio();
  const paid = ana.pay(bea, 60);
  const [one, two] = [ana.sign('acknowledge', {}), ana.sign('acknowledge', {}, { heads: [paid.entry.id] })];
  expect([...builtUpon(ana.state, paid.entry.id)].sort()).toEqual([paid, one, two].map(({ entry }) => entry.id).sort());
});
