/**
 * Settings, unsent forms, and the key that locks what lies at rest. What is of one group has the group's id between slashes in
 * its key, and goes when the group is removed.
 */
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

export type SettingStore = {
  /** `undefined` when it was never put. */
  setting(key: string): Promise<unknown>;
  /** With `undefined` nothing of it stays. */
  putSetting(key: string, value: unknown): Promise<void>;
  /** AES-GCM, not extractable; made at the first call, the same for all tabs from then on. */
  atRestKey(): Promise<CryptoKey>;
};

const atRest = 'at-rest';

export function createSettingStore<R extends PhoneRecords>(
  database: Database<R>,
  makeAtRestKey: () => Promise<CryptoKey>,
): SettingStore {
  const known = (): Promise<CryptoKey | undefined> =>
    reading(database, ['platformKeys'], async () => (await database.platformKeys.get(atRest))?.key);

  return {
    async setting(key) {
      return (await reading(database, ['settings'], () => database.settings.get(key)))?.value;
    },

    putSetting: (key, value) =>
      writing(database, ['settings'], async () => {
        if (value === undefined) await database.settings.delete(key);
        else await database.settings.put({ key, value });
      }),

    async atRestKey() {
      const first = await known();
      if (first !== undefined) return first;
      // Made outside the transaction, which would end while WebCrypto works. The tab that puts its key first wins.
      const made = await makeAtRestKey();
      return writing(database, ['platformKeys'], async () => {
        const other = await database.platformKeys.get(atRest);
        if (other !== undefined) return other.key;
        await database.platformKeys.put({ purpose: atRest, key: made });
        return made;
      });
    },
  };
}
