/** What a group has agreed may be changed by compare-and-set; who loses is asked to decide again. (protocol §4) */
import { describe, expect, test } from 'vitest';
import { fullLimitNow, lostPolicyChanges, policyChangeNow, policyNow } from '../../src/core/membership/policies.ts';
import { hours, meet, settle, village } from './cast.ts';
import { coordinating, policy, remove, setPolicy, tipsOf, together } from './governing.ts';

const trio = () => village(['ana', 'bea', 'carla']);

test('a policy is what the founding said, then what it was changed to, and each change builds on the last', () => {
  const { ana } = village(['ana'], { founding: { policies: { inviting: 'coordinators' } } });
  expect(policyNow(ana.state, 'inviting')).toBe('coordinators');
  const first = setPolicy(ana, 'inviting', 'members');
  expect([policyNow(ana.state, 'inviting'), ana.verdictOf(setPolicy(ana, 'inviting', 'coordinators'))]).toEqual([
    'members',
    'policy-moved-on',
  ]);
  expect(ana.verdictOf(setPolicy(ana, 'inviting', 'coordinators', first))).toBe('valid');
  expect(policyNow(ana.state, 'inviting')).toBe('coordinators');
});

test('it is never read backwards: who has not heard of a change goes by what was before', () => {
  const { ana, bea } = trio();
  const changed = setPolicy(ana, 'inviting', 'coordinators');
  const before = bea.invite(0);
  bea.receive([changed]);
  const after = bea.invite(0);
  meet(ana, bea);
  expect([before, after].map((each) => ana.verdictOf(each))).toEqual(['valid', 'only-coordinators-invite']);
});

test('the limit of a unit is a policy too', () => {
  const { ana, bea } = trio();
  setPolicy(ana, `limit.full.${hours}`, 900);
  meet(ana, bea);
  expect([fullLimitNow(bea.state, hours), bea.verdictOf(bea.invite(900)), bea.verdictOf(bea.invite(901))]).toEqual([
    900,
    'valid',
    'invitation-owes-too-much',
  ]);
});

describe('of two changes made apart', () => {
  test('the lower id stands, on every phone, and the other is shown to be decided again', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, bea, carla);
    const both = [setPolicy(ana, 'vouching.most', 1), setPolicy(bea, 'vouching.most', 2)];
    meet(ana, bea, carla);
    const [stands, lost] = [...both].sort((left, right) => (left.entry.id < right.entry.id ? -1 : 1));
    for (const { state } of [ana, bea, carla]) {
      expect(policyChangeNow(state, 'vouching.most')?.entry).toBe(stands?.entry.id);
      expect(lostPolicyChanges(state).map(({ entry }) => entry)).toEqual([lost?.entry.id]);
    }
    const again = stands && setPolicy(bea, 'vouching.most', 3, stands);
    expect(again && bea.verdictOf(again)).toBe('valid');
    expect(policyNow(bea.state, 'vouching.most')).toBe(3);
  });

  test('deciding again ends it, whatever the ids: who lost once does not come back', () => {
    for (let value = 3; value < 15; value += 1) {
      const { ana, bea, carla } = trio();
      coordinating(ana, bea, carla);
      setPolicy(ana, 'vouching.most', 1);
      setPolicy(bea, 'vouching.most', 2);
      meet(ana, bea, carla);
      const again = setPolicy(ana, 'vouching.most', value, policyChangeNow(ana.state, 'vouching.most')?.entry);
      meet(ana, bea, carla);
      expect([bea.verdictOf(again), policyNow(bea.state, 'vouching.most')]).toEqual(['valid', value]);
    }
  });

  test('what replaced one that does not stand any more goes on from the one before', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, bea, carla);
    meet(ana, bea, carla);
    const seen = tipsOf(ana, bea);
    const first = setPolicy(bea, 'cover', 1);
    carla.receive([first]);
    const second = setPolicy(carla, 'cover', 2, first);
    remove([ana, carla], bea, seen);
    meet(ana, bea, carla);
    expect([ana.verdictOf(second), policyNow(ana.state, 'cover')]).toEqual(['valid', 2]);
    expect(ana.verdictOf(setPolicy(ana, 'cover', 3, second))).toBe('valid');
  });

  test('a vote of the members beats a coordinator, whichever id is lower', () => {
    for (const value of [10, 11, 12, 13]) {
      const { ana, bea, carla } = trio();
      const single = setPolicy(ana, 'cover', value);
      const voted = together([bea, carla], 'policy.set', policy('cover', 50));
      meet(ana, bea, carla);
      expect([ana.verdictOf(single), ana.verdictOf(voted)]).toEqual(['valid', 'valid']);
      expect(policyNow(ana.state, 'cover')).toBe(50);
      expect(lostPolicyChanges(ana.state).map(({ entry }) => entry)).toEqual([single.entry.id]);
    }
  });
});

test('what somebody put out still changed, unheard, is not what the group goes by', () => {
  const { ana, bea, carla } = trio();
  coordinating(ana, bea, carla);
  remove([ana, carla], bea);
  setPolicy(bea, 'cover', 0);
  meet(ana, bea, carla);
  expect([policyNow(ana.state, 'cover'), policyChangeNow(ana.state, 'cover')]).toEqual(['limit', null]);
  expect(lostPolicyChanges(ana.state)).toEqual([]);
  expect(ana.verdictOf(setPolicy(ana, 'cover', 70))).toBe('valid');
  settle(ana, carla);
});
