/** Replayed state, kept so that a group opens without replaying. It may be thrown away at any time. (protocol §12) */
import type { GroupId } from '../core/ids.ts';
import type { ArchiveRow, Database, PhoneRecords, SnapshotRow } from './database.ts';
import { reading, writing } from './transactions.ts';

export type KeptArchive = Omit<ArchiveRow, 'group'>;
/** `state` is plain data (maps, sets, arrays, strings, bytes); it comes back equal, as a copy. */
export type KeptState = Omit<SnapshotRow, 'group' | 'archive'>;

export type SnapshotStore = {
  /** `null`: there is none, or the archive that it goes with is not there. */
  snapshot(group: GroupId): Promise<(KeptState & { readonly archive: KeptArchive | null }) | null>;
  /**
   * `archive`: a new one, or the stamp of the one that is there already. When another tab has put its own in the place of
   * that one, nothing is written: the snapshot that is there goes with it.
   */
  putSnapshot(group: GroupId, kept: KeptState, archive: KeptArchive | string | null): Promise<void>;
};

export function createSnapshotStore<R extends PhoneRecords>(database: Database<R>): SnapshotStore {
  return {
    snapshot: (group) =>
      reading(database, ['snapshots', 'archives'], async () => {
        const row = await database.snapshots.get(group);
        if (row === undefined) return null;
        const { group: _, archive: stamp, ...kept } = row;
        if (stamp === undefined) return { ...kept, archive: null };
        const archive = await database.archives.get(group);
        return archive?.stamp === stamp ? { ...kept, archive: { stamp, packed: archive.packed } } : null;
      }),

    putSnapshot: (group, kept, archive) =>
      writing(database, ['snapshots', 'archives'], async () => {
        if (archive === null) {
          await database.archives.delete(group);
          await database.snapshots.put({ group, ...kept });
          return;
        }
        const stamp = typeof archive === 'string' ? archive : archive.stamp;
        if (typeof archive !== 'string') await database.archives.put({ group, ...archive });
        else if ((await database.archives.get(group))?.stamp !== stamp) return;
        await database.snapshots.put({ group, ...kept, archive: stamp });
      }),
  };
}
