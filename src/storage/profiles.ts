/**
 * What is said of people beside the log: names, pictures, ways to reach them. Sealed, each with the key that opens it in
 * another table: destroying the key takes a name back from the phone even if a copy of the sealed bytes is left somewhere.
 * (protocol §1)
 */
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

/** `key`: `null` for what is locked to a few devices. */
type WithKey<R extends PhoneRecords> = { readonly profile: R['profile']; readonly key: Uint8Array | null };

export type ProfileStore<R extends PhoneRecords> = {
  profiles(group: GroupId): Promise<readonly WithKey<R>[]>;
  /** All in one transaction. One that is not newer than what lies in its place changes nothing. */
  putProfiles(profiles: readonly WithKey<R>[]): Promise<void>;
  /** Destroys keys and copies. */
  destroyProfiles(group: GroupId, places: readonly string[]): Promise<void>;
};

export function createProfileStore<R extends PhoneRecords>(database: Database<R>): ProfileStore<R> {
  return {
    profiles: (group) =>
      reading(database, ['parcels', 'parcelKeys'], async () => {
        const profiles = await database.parcels.where({ group }).toArray();
        const keys = await database.parcelKeys.where({ group }).toArray();
        const keyByPlace = new Map(keys.map(({ place, key }) => [place, key]));
        return profiles.flatMap((profile) => {
          const key = profile.keyless ? null : keyByPlace.get(profile.place);
          return key === undefined ? [] : [{ profile, key }];
        });
      }),

    putProfiles: (profiles) =>
      writing(database, ['parcels', 'parcelKeys'], async () => {
        for (const { profile, key } of profiles) {
          const { group, place } = profile;
          const known = await database.parcels.get([group, place]);
          if (known !== undefined && !isNewer(profile, known)) continue;
          await database.parcels.put(profile);
          if (key !== null) await database.parcelKeys.put({ group, place, key });
        }
      }),

    destroyProfiles: (group, places) =>
      writing(database, ['parcels', 'parcelKeys'], async () => {
        const keys = places.map((place): [GroupId, string] => [group, place]);
        await database.parcelKeys.bulkDelete(keys);
        await database.parcels.bulkDelete(keys);
      }),
  };
}

/** Of two phones of one member that said something at once, the same one wins everywhere. */
const isNewer = (one: PhoneRecords['profile'], other: PhoneRecords['profile']): boolean =>
  one.revision > other.revision || (one.revision === other.revision && one.device > other.device);
