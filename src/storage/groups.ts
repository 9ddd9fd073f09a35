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
  /** Destroys everything that this phone keeps of the group outside its log. */
  removeGroup(group: GroupId): Promise<void>;
};

const tablesOfOneGroup = [
  'held',
  'profiles',
  'profileKeys',
  'relayProgress',
  'haves',
  'snapshots',
] as const satisfies readonly TableName[];

export function createGroupStore<R extends PhoneRecords>(database: Database<R>): GroupStore<R> {
  return {
    groups: () => reading(database, ['groups'], () => database.groups.toArray()),

    putGroup: (group) =>
      writing(database, ['groups'], async () => {
        await database.groups.put(group);
      }),

    changeGroup: (group, change) =>
      writing(database, ['groups'], async () => {
        const before = await database.groups.get(group);
        if (before === undefined) return null;
        const after = change(before);
        await database.groups.put(after);
        return after;
      }),

    removeGroup: (group) =>
      writing(database, ['groups', ...tablesOfOneGroup], async () => {
        await database.groups.delete(group);
        for (const table of tablesOfOneGroup) await database.table(table).where({ group }).delete();
      }),
  };
}
