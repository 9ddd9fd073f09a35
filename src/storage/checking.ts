/** What was found out later about signatures that were kept unchecked. (protocol §12) */
import { isUncheckedAt, type KeptEntry, uncheckedBits } from '../core/feed.ts';
import type { EntryId, GroupId } from '../core/ids.ts';
import { noSignature } from '../core/no-signature.ts';
import type { Database, PhoneRecords } from './database.ts';
import { type FeedRow, rowToFeed } from './feed-row.ts';
import { writing } from './transactions.ts';

/** `checked`: their signature holds. `unsigned`: it does not, and the mark of none takes its place. */
export function noteChecked<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  checked: ReadonlySet<EntryId>,
  unsigned: ReadonlySet<EntryId>,
): Promise<void> {
  const concerns = (id: EntryId): boolean => checked.has(id) || unsigned.has(id);
  return writing(database, ['journal', 'feeds'], async () => {
    for (const row of await database.journal.where({ group }).toArray()) {
      if (!row.entries.some((entry) => entry.unchecked && concerns(entry.id))) continue;
      await database.journal.put({ ...row, entries: row.entries.map((entry) => noted(entry, checked, unsigned)) });
    }
    for (const row of await database.feeds.where({ group }).toArray()) {
      if (row.unchecked !== undefined) await database.feeds.put(notedFeed(row, checked, unsigned));
    }
  });
}

function noted(
  { unchecked, ...entry }: KeptEntry,
  checked: ReadonlySet<EntryId>,
  unsigned: ReadonlySet<EntryId>,
): KeptEntry {
  if (!unchecked || checked.has(entry.id)) return entry;
  return { ...entry, unchecked, ...(unsigned.has(entry.id) ? { signature: noSignature } : {}) };
}

function notedFeed(row: FeedRow, checked: ReadonlySet<EntryId>, unsigned: ReadonlySet<EntryId>): FeedRow {
  const feed = rowToFeed(row);
  const signatures = row.signatures.slice();
  feed.entries.forEach((id, at) => {
    if (unsigned.has(id) && isUncheckedAt(feed, at)) signatures.set(noSignature, at * noSignature.length);
  });
  const { unchecked: _, ...rest } = row;
  return {
    ...rest,
    signatures,
    ...uncheckedBits(feed.entries.map((id, at) => isUncheckedAt(feed, at) && !checked.has(id))),
  };
}
