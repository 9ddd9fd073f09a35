/** The store that automerge-repo asks for, over one table of the phone's database. */
import type { Chunk, StorageAdapterInterface, StorageKey } from '@automerge/automerge-repo/slim';
import Dexie, { type Collection } from 'dexie';
import type { GroupId } from '../core/ids.ts';
import type { Database, DocumentRow, PhoneRecords } from './database.ts';
import { ownBytes } from './own-bytes.ts';
import { reading, writing } from './transactions.ts';

/**
 * Each group has its documents to itself, so that leaving a group erases them all. Ranges come in the order in which
 * their chunks were first saved, as automerge-repo's acceptance suite demands.
 */
export function createRepoStorage<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
): StorageAdapterInterface {
  const at = (key: StorageKey): Collection<DocumentRow, number> =>
    database.documents.where('path').equals([group, ...key]);
  // The upper end sorts after every key that goes on from the prefix; the lower end is the prefix itself.
  const within = (prefix: StorageKey): Collection<DocumentRow, number> =>
    database.documents.where('path').between([group, ...prefix], [group, ...prefix, Dexie.maxKey]);

  return {
    load: (key) => reading(database, ['documents'], async () => (await at(key).first())?.bytes),

    save: (key, bytes) =>
      writing(database, ['documents'], async () => {
        const row = { path: [group, ...key], bytes: ownBytes(bytes) };
        const saved = (await at(key).first())?.saved;
        await database.documents.put(saved === undefined ? row : { ...row, saved });
      }),

    remove: (key) =>
      writing(database, ['documents'], async () => {
        await at(key).delete();
      }),

    async loadRange(prefix) {
      const rows = await reading(database, ['documents'], () => within(prefix).sortBy('saved'));
      return rows.map(({ path, bytes }): Chunk => ({ key: path.slice(1), data: bytes }));
    },

    removeRange: (prefix) =>
      writing(database, ['documents'], async () => {
        await within(prefix).delete();
      }),
  };
}
