import Dexie from 'dexie';
import type { KeptEntry, SettledFeed } from '../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../core/ids.ts';
import { noteChecked } from './checking.ts';
import type { Database, PhoneRecords } from './database.ts';
import { type Appending, appendSigned, journalOf, keepVerified } from './journal.ts';
import { settledFeeds, settleFeeds } from './settling.ts';
import { writing } from './transactions.ts';

/** Everything this phone holds of its groups' logs; the session's port of the same name says what each method promises. */
export type EntryStore = {
  append(
    group: GroupId,
    expectedTip: EntryId | null,
    entries: readonly KeptEntry[],
    held?: string | null,
  ): Promise<Appending>;
  keep(group: GroupId, entries: readonly KeptEntry[]): Promise<void>;
  journal(group: GroupId): Promise<readonly KeptEntry[]>;
  feeds(group: GroupId, device?: DeviceId, passed?: ReadonlyMap<string, number>): Promise<readonly SettledFeed[]>;
  settle(group: GroupId, feeds: readonly SettledFeed[], gone: readonly string[]): Promise<void>;
  noteChecked(group: GroupId, checked: ReadonlySet<EntryId>, unsigned: ReadonlySet<EntryId>): Promise<void>;
  /** Destroys journal, settled feeds and their documents. */
  erase(group: GroupId): Promise<void>;
};

export function createEntryStore<R extends PhoneRecords>(database: Database<R>): EntryStore {
  return {
    append: (group, expectedTip, entries, held = null) => appendSigned(database, group, expectedTip, entries, held),
    keep: (group, entries) => keepVerified(database, group, entries),
    journal: (group) => journalOf(database, group),
    feeds: (group, device, passed) => settledFeeds(database, group, device, passed),
    settle: (group, feeds, gone) => settleFeeds(database, group, feeds, gone),
    noteChecked: (group, checked, unsigned) => noteChecked(database, group, checked, unsigned),
    erase: (group) => eraseLog(database, group),
  };
}

const eraseLog = <R extends PhoneRecords>(database: Database<R>, group: GroupId): Promise<void> =>
  writing(database, ['journal', 'tips', 'feeds', 'documents'], async () => {
    await database.journal.where({ group }).delete();
    await database.tips.where({ group }).delete();
    await database.feeds.where({ group }).delete();
    await database.documents.where('path').between([group], [group, Dexie.maxKey]).delete();
  });
