/** What this phone knows of its groups outside their logs: its keys, its place in each, the links it has given out. */
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, type TableName, writing } from './transactions.ts';

export type GroupStore<R extends PhoneRecords> = {
  groups(): Promise<readonly R['group'][]>;
  putGroup(group: R['group']): Promise<void>;
  /**
   * Changes what is known of a group in one transaction, so that two tabs do not undo one another's changes. Resolves to
   * the changed record, or `null` when there is no such group. `change` is synchronous and may be called twice.
   */
  changeGroup(group: GroupId, change: (before: R['group']) => R['group']): Promise<R['group'] | null>;
  /** Destroys everything that this phone keeps of the group outside its log, and every setting whose key names it. */
  removeGroup(group: GroupId): Promise<void>;
};

const tablesOfOneGroup = [
  'held',
  'parcels',
  'parcelKeys',
  'channelProgress',
  'haves',
  'snapshots',
  'archives',
  'attachments',
] as const satisfies readonly TableName[];

/** Both are written together, so that one damaged row loses nobody their keys. */
const bothCopies = ['groups', 'groupCopies'] as const satisfies readonly TableName[];

export function createGroupStore<R extends PhoneRecords>(database: Database<R>): GroupStore<R> {
  const write = async (group: R['group']): Promise<void> => {
    await database.groups.put(group);
    await database.groupCopies.put(group);
  };

  return {
    groups: () =>
      reading(database, bothCopies, async () => {
        const copies = await database.groupCopies.toArray();
        const first = await database.groups.toArray();
        const read = new Map([...copies, ...first].map((group) => [group.group, group]));
        return [...read.values()];
      }),

    putGroup: (group) => writing(database, bothCopies, () => write(group)),

    changeGroup: (group, change) =>
      writing(database, bothCopies, async () => {
        const before = (await database.groups.get(group)) ?? (await database.groupCopies.get(group));
        if (before === undefined) return null;
        const after = change(before);
        await write(after);
        return after;
      }),

    removeGroup: (group) =>
      writing(database, [...bothCopies, ...tablesOfOneGroup, 'settings'], async () => {
        for (const table of bothCopies) await database.table(table).delete(group);
        for (const table of tablesOfOneGroup) await database.table(table).where({ group }).delete();
        const keys = await database.settings.toCollection().primaryKeys();
        await database.settings.bulkDelete(keys.filter((key) => key.split('/').includes(group)));
      }),
  };
}
