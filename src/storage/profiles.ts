/**
 * Members' names and pictures, outside the log and sealed, each with the key that opens it in another table: destroying
 * the key takes a name back from the phone even if a copy of the sealed bytes is left somewhere. (protocol §1)
 */
import type { GroupId, MemberId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

export type ProfileStore<R extends PhoneRecords> = {
  profiles(group: GroupId): Promise<readonly { readonly profile: R['profile']; readonly key: Uint8Array }[]>;
  /** An older or equal revision changes nothing. */
  putProfile(profile: R['profile'], key: Uint8Array): Promise<void>;
  /** Destroys key and copy. */
  destroyProfile(group: GroupId, member: MemberId): Promise<void>;
};

export function createProfileStore<R extends PhoneRecords>(database: Database<R>): ProfileStore<R> {
  return {
    profiles: (group) =>
      reading(database, ['profiles', 'profileKeys'], async () => {
        const profiles = await database.profiles.where({ group }).toArray();
        const keys = await database.profileKeys.where({ group }).toArray();
        const keyByMember = new Map(keys.map(({ member, key }) => [member, key]));
        return profiles.flatMap((profile) => {
          const key = keyByMember.get(profile.member);
          return key === undefined ? [] : [{ profile, key }];
        });
      }),

    putProfile: (profile, key) =>
      writing(database, ['profiles', 'profileKeys'], async () => {
        const { group, member, revision } = profile;
        const known = await database.profiles.get([group, member]);
        if (known !== undefined && known.revision >= revision) return;
        await database.profiles.put(profile);
        await database.profileKeys.put({ group, member, key });
      }),

    destroyProfile: (group, member) =>
      writing(database, ['profiles', 'profileKeys'], async () => {
        await database.profileKeys.delete([group, member]);
        await database.profiles.delete([group, member]);
      }),
  };
}
