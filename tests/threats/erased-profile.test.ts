import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { type ProfileStore, Profiles } from '../../src/session/group/profiles.ts';
import { tellGroup } from '../../src/session/group/telling.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { emptyContent } from '../../src/wire/profile.ts';
import { village } from '../core/cast.ts';
import { threat } from './support/threat.ts';

/** Whoever takes the phone of somebody who heard of the withdrawal reads the name all the same. */
threat<(store: ProfileStore) => ProfileStore>('Names and photos that cannot be erased', {
  attack: async (through) => {
    const { ana, bea } = village(['ana', 'bea']);
    const { group } = ana.state;
    const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
    const disk = createPhoneStore(database, makeAtRestKey);
    const profiles = new Profiles(group, through(disk), browserIdentity);
    const key = await browserIdentity.makeDeviceKey();
    const speaker = { member: bea.self.member, key };
    await tellGroup(browserIdentity, profiles, speaker, { ...emptyContent, name: 'Beatriz', place: 'by the mill' });
    ana.receive([bea.sign('profile.withdraw', {})]);
    if (!ana.state.membership.members.get(bea.self.member)?.withdrawn) throw new Error('Ana has heard of it');
    await profiles.follow(ana.state);
    const found = new Profiles(group, disk, browserIdentity);
    await found.open();
    return found.of(bea.self.member) !== null;
  },
  defence: (store) => store,
  takenOut: (store) => ({
    profiles: store.profiles,
    putProfiles: store.putProfiles,
    destroyProfiles: async () => undefined,
  }),
});
