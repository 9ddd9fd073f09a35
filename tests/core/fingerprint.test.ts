import { describe, expect, test } from 'vitest';
import { accountsModule } from '../../src/core/accounts/module.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { membershipModule } from '../../src/core/membership/module.ts';
import { createRegistry } from '../../src/core/module.ts';
import { meet, newcomer, type Phone, replayed, settle, village } from './cast.ts';

const trio = () => village(['ana', 'bea', 'carla']);

test('they are the same on phones that hold the same, in whatever order it came', () => {
  const { ana, bea } = trio();
  ana.pay(bea, 1);
  bea.pay(ana, 2);
  settle(ana, bea);
  const backwards = replayed(ana.state.group, [...ana.held.values()].reverse());
  expect(fingerprints(backwards)).toEqual(fingerprints(bea.state));
});

test('a known village has the fingerprints that it always had', () => {
  const { ana, bea } = village(['ana', 'bea']);
  ana.pay(bea, 60);
  settle(ana, bea);
  // When this changes, rulesVersion or the encoding of entries has changed with it.
  expect(fingerprints(ana.state)).toEqual({
    state: '66c85c9c6d4c5bb849fcfde9edfc6cea356873f0f6b11f1e71e38ae84f272df4',
    entries: '7afe5afab00ab6c6d257fa621be6a8b43a3eb024cdfc9340763cd5a8c92000db',
  });
});

describe('both differ after', () => {
  test.each<[string, (ana: Phone, bea: Phone) => unknown]>([
    ['a payment', (ana, bea) => ana.pay(bea, 1)],
    ['a role', (ana, bea) => ana.grantRole(bea.member)],
    ['an invitation', (ana) => ana.invite(0)],
    ['a withdrawal', (ana) => ana.sign('profile.withdraw', {})],
    ['a rejected entry', (ana) => ana.pay(ana, 1)],
  ])('%s that the other phone has not heard of', (_, happens) => {
    const { ana, bea } = trio();
    happens(ana, bea);
    const [here, there] = [fingerprints(ana.state), fingerprints(bea.state)];
    expect([here.state === there.state, here.entries === there.entries]).toEqual([false, false]);
  });
});

test('waiting entries are in neither', () => {
  const { ana, bea } = trio();
  const [hidden, shown] = [ana.pay(bea, 1), ana.pay(bea, 2)];
  const before = fingerprints(bea.state);
  bea.receive([shown]);
  expect(fingerprints(bea.state)).toEqual(before);
  bea.receive([hidden]);
  expect(fingerprints(bea.state)).toEqual(fingerprints(ana.state));
});

test('an older app holds the same entries and shows that it reads other books', () => {
  const { reverse: _, ...kinds } = accountsModule.kinds;
  const older = createRegistry([membershipModule, { ...accountsModule, kinds }]);
  const { ana, bea } = trio();
  const paid = ana.pay(bea, 60);
  settle(ana, bea);
  bea.reverse(paid);
  meet(ana, bea);
  const [here, there] = [fingerprints(ana.state), fingerprints(newcomer('dora', ana, older).state)];
  expect([here.entries === there.entries, here.state === there.state]).toEqual([true, false]);
});
