/** The step at which entries pass from the journal to feed documents. (protocol §12) */
import Dexie from 'dexie';
import type { SettledFeed } from '../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { feedToRow, rowToFeed } from './feed-row.ts';
import { reading, writing } from './transactions.ts';

/**
 * Records what documents hold whose flush is confirmed, forgets those that are gone, and drops from the journal the
 * entries that are recorded: all of it or nothing, so that an entry is never in neither place.
 */
export function settleFeeds<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  feeds: readonly SettledFeed[],
  gone: readonly string[],
): Promise<void> {
  const settled = new Set<EntryId>(feeds.flatMap((feed) => feed.entries));
  return writing(database, ['journal', 'feeds'], async () => {
    await database.feeds.bulkDelete(gone.map((document) => [group, document] as [GroupId, string]));
    await database.feeds.bulkPut(feeds.map((feed) => feedToRow(group, feed)));
    for (const row of await database.journal.where({ group }).toArray()) {
      const left = row.entries.filter((entry) => !settled.has(entry.id));
      if (left.length === row.entries.length || row.arrival === undefined) continue;
      if (left.length > 0) await database.journal.put({ ...row, entries: left });
      else await database.journal.delete(row.arrival);
    }
  });
}

/** Settled feeds of a group, or of one of its devices; without those of `passed` documents that still hold as many entries, which are not even read. */
export async function settledFeeds<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  device?: DeviceId,
  passed: ReadonlyMap<string, number> = new Map(),
): Promise<SettledFeed[]> {
  const wanted = device === undefined ? { group } : { group, device };
  const rows = await reading(database, ['feeds'], async () => {
    const found = database.feeds.where(wanted);
    if (passed.size === 0) return found.toArray();
    const unchanged = new Set(
      (await sizesOf(database, group)).flatMap(([, document, size]) =>
        passed.get(document) === size ? [document] : [],
      ),
    );
    const keys = (await found.primaryKeys()).filter(([, document]) => !unchanged.has(document));
    return database.feeds.bulkGet(keys);
  });
  return rows.flatMap((row) => (row === undefined ? [] : [rowToFeed(row)]));
}

type SizeKey = readonly [GroupId, document: string, size: number];

/** Out of the index alone. */
const sizesOf = async <R extends PhoneRecords>(database: Database<R>, group: GroupId): Promise<readonly SizeKey[]> =>
  (await database.feeds
    .where('[group+document+size]')
    .between([group, Dexie.minKey, Dexie.minKey], [group, Dexie.maxKey, Dexie.maxKey])
    .keys()) as unknown as SizeKey[];
