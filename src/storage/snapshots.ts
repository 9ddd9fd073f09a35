/** Replayed state, kept so that a group opens without replaying. It may be thrown away at any time. (protocol §12) */
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

export type SnapshotStore = {
  snapshot(group: GroupId): Promise<{ readonly version: string; readonly state: unknown } | null>;
  /** `state` is plain data (maps, sets, arrays, strings, bytes); it comes back equal, as a copy. */
  putSnapshot(group: GroupId, version: string, state: unknown): Promise<void>;
};

export function createSnapshotStore<R extends PhoneRecords>(database: Database<R>): SnapshotStore {
  return {
    async snapshot(group) {
      const row = await reading(database, ['snapshots'], () => database.snapshots.get(group));
      return row === undefined ? null : { version: row.version, state: row.state };
    },

    putSnapshot: (group, version, state) =>
      writing(database, ['snapshots'], async () => {
        await database.snapshots.put({ group, version, state });
      }),
  };
}
