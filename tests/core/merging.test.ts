/** Two records of one person are shown as one; the books of both stay as they are. (protocol §4) */
import { expect, test } from 'vitest';
import { balanceOf } from '../../src/core/accounts/state.ts';
import { shownAs, standingMerges } from '../../src/core/membership/merging.ts';
import { hours, meet, type Phone, replayed, village } from './cast.ts';
import { dump } from './dump.ts';
import { coordinating, merging, remove } from './governing.ts';

const quartet = () => village(['ana', 'bea', 'carla', 'dora']);
const merge = (by: Phone, kept: Phone, other: Phone) => by.sign('member.merge', merging(kept, other));
const balances = (phone: Phone) => Object.fromEntries(phone.state.accounts.balances);

test('a merge shows one record for two, with the same totals, and taking it back shows two again', () => {
  const { ana, bea, carla } = quartet();
  ana.pay(bea, 60);
  ana.pay(carla, 30);
  const before = balances(ana);
  const merged = merge(ana, bea, carla);
  expect([shownAs(ana.state, carla.member), shownAs(ana.state, bea.member)]).toEqual([bea.member, bea.member]);
  expect(balances(ana)).toEqual(before);
  expect(balanceOf(ana.state.accounts, bea.account, hours) + balanceOf(ana.state.accounts, carla.account, hours)).toBe(
    90,
  );
  ana.about('member.unmerge', merged);
  expect([shownAs(ana.state, carla.member), standingMerges(ana.state), balances(ana)]).toEqual([
    carla.member,
    [],
    before,
  ]);
});

test('a record merged into one that was merged on is shown as the last', () => {
  const { ana, bea, carla, dora } = quartet();
  merge(ana, bea, carla);
  merge(ana, dora, bea);
  expect([bea, carla, dora].map(({ member }) => shownAs(ana.state, member))).toEqual(Array(3).fill(dora.member));
});

test('two coordinators who merge the same two the other way round make one record, the same on every phone', () => {
  const { ana, bea, carla, dora } = quartet();
  coordinating(ana, bea);
  meet(ana, bea, carla, dora);
  merge(ana, carla, dora);
  merge(bea, dora, carla);
  meet(ana, bea);
  const shown = [carla, dora].map(({ member }) => shownAs(ana.state, member));
  expect(new Set(shown).size).toBe(1);
  const backwards = replayed(ana.state.group, [...ana.held.values()].reverse());
  expect([carla, dora].map(({ member }) => shownAs(backwards, member))).toEqual(shown);
  expect(dump(backwards)).toBe(dump(ana.state));
});

test('a ring of merges made apart is still one record', () => {
  const { ana, bea, carla, dora } = quartet();
  coordinating(ana, bea, carla, dora);
  merge(ana, bea, carla);
  merge(bea, carla, dora);
  merge(carla, dora, bea);
  meet(ana, bea, carla, dora);
  expect(new Set([bea, carla, dora].map(({ member }) => shownAs(ana.state, member))).size).toBe(1);
});

test('of two that fold one record into different ones the lower id stands, until it is taken back', () => {
  const { ana, bea, carla, dora } = quartet();
  coordinating(ana, bea);
  const both = [merge(ana, carla, dora), merge(bea, bea, dora)];
  meet(ana, bea);
  const [lower, higher] = [...both].sort((left, right) => (left.entry.id < right.entry.id ? -1 : 1));
  expect(standingMerges(ana.state).map(({ entry }) => entry)).toEqual([lower?.entry.id]);
  if (lower) ana.about('member.unmerge', lower);
  expect(standingMerges(ana.state).map(({ entry }) => entry)).toEqual([higher?.entry.id]);
});

test('what somebody put out merged or unmerged beyond the cut is not shown', () => {
  const { ana, bea, carla, dora } = quartet();
  coordinating(ana, bea, carla);
  const kept = merge(ana, ana, carla);
  meet(ana, bea, carla, dora);
  remove([ana, carla], bea);
  merge(bea, bea, dora);
  bea.about('member.unmerge', kept);
  meet(ana, bea, carla, dora);
  expect(standingMerges(dora.state).map(({ entry }) => entry)).toEqual([kept.entry.id]);
});
