import { expect, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { keepsNothing, type ProfileStore, Profiles } from '../../src/session/group/profiles.ts';
import { tellGroup } from '../../src/session/group/telling.ts';
import { emptyContent } from '../../src/wire/profile.ts';
import { foundingPhone } from '../core/cast.ts';

test('a profile that is being written while its owner withdraws is not kept', async () => {
  const ana = foundingPhone('ana');
  const { group } = ana.state;
  const { member } = ana.self;
  // The cast signs without keys; what is kept of names is really signed.
  const key = await browserIdentity.makeDeviceKey();
  const known = ana.state.membership.devices.get(ana.self.device);
  if (known === undefined) throw new Error('the founder has a device');
  ana.state.membership.devices.set(key.device, { ...known, device: key.device });
  const author = new Profiles(group, keepsNothing, browserIdentity);
  await tellGroup(browserIdentity, author, { member, key }, { ...emptyContent, name: 'Beatriz' });
  const [parcel] = author.all().map((each) => each.parcel);
  if (parcel === undefined) throw new Error('nothing was said');

  const kept = new Set<string>();
  const writing = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const slow: ProfileStore = {
    profiles: async () => [],
    putProfiles: async (profiles) => {
      writing.resolve();
      await written.promise;
      for (const { profile } of profiles) kept.add(profile.place);
    },
    destroyProfiles: async (_, places) => {
      for (const place of places) kept.delete(place);
    },
  };
  const profiles = new Profiles(group, slow, browserIdentity);
  const received = profiles.receive(parcel, ana.state);
  await writing.promise;
  ana.sign('profile.withdraw', {});
  await profiles.follow(ana.state);
  written.resolve();

  expect(await received).toBe(false);
  expect(profiles.of(member)).toBeNull();
  expect([...kept]).toEqual([]);
});
