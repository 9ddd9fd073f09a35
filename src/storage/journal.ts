/**
 * The journal: every entry that no settled feed document holds yet. It is the truth; documents follow from it.
 * (protocol §12)
 */
import type { KeptEntry } from '../core/feed.ts';
import type { EntryId, GroupId } from '../core/ids.ts';
import { assert } from '../lib/assert.ts';
import type { Database, JournalRow, PhoneRecords } from './database.ts';
import { endsIn } from './lost-tip.ts';
import { ownBytes } from './own-bytes.ts';
import { reading, writing } from './transactions.ts';

/** Some 200 kB a row. */
const entriesPerRowMax = 512;

/** `held-gone`: another tab, or an earlier run, has carried the held command out or thrown it away. */
export type Appending = 'appended' | 'tip-moved' | 'held-gone';

/**
 * Adds entries that this phone has just signed, unless another tab was first: bytes that lose the race never reach the
 * journal, so one device can not sign two entries with one sequence number. The held command that they carry out, if
 * any, is taken away by the same transaction, so it is carried out once.
 */
export function appendSigned<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  expectedTip: EntryId | null,
  entries: readonly KeptEntry[],
  held: string | null,
): Promise<Appending> {
  const [first, last] = [entries[0], entries.at(-1)];
  assert(
    first !== undefined && last !== undefined && extendsChain(expectedTip, entries),
    'signed entries extend a chain',
  );
  return writing(database, ['journal', 'tips', 'feeds', 'held'], async () => {
    const tip = (await database.tips.get([group, first.device]))?.tip;
    // A second run, after the connection was lost at the end of the first, finds its own work done.
    if (tip === last.id) return 'appended';
    if (held !== null && (await database.held.get(held)) === undefined) return 'held-gone';
    const isNext = tip === undefined ? endsIn(database, group, first.device, expectedTip) : tip === expectedTip;
    if (!(await isNext)) return 'tip-moved';
    if (held !== null) await database.held.delete(held);
    await database.journal.bulkAdd(toRows(group, entries));
    await database.tips.put({ group, device: first.device, tip: last.id });
    return 'appended';
  });
}

/** Keeps entries of others. One that is kept twice lies twice until it is settled; it is read once. */
export function keepVerified<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  entries: readonly KeptEntry[],
): Promise<void> {
  return writing(database, ['journal'], async () => {
    await database.journal.bulkAdd(toRows(group, entries));
  });
}

/** Oldest arrival first. Of one that lies twice, a copy whose signature was checked. */
export async function journalOf<R extends PhoneRecords>(database: Database<R>, group: GroupId): Promise<KeptEntry[]> {
  const rows = await reading(database, ['journal'], () => database.journal.where({ group }).sortBy('arrival'));
  const entries = new Map<EntryId, KeptEntry>();
  for (const entry of rows.flatMap((row) => row.entries)) {
    const known = entries.get(entry.id);
    if (known === undefined || (known.unchecked && !entry.unchecked)) entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

function extendsChain(expectedTip: EntryId | null, entries: readonly KeptEntry[]): boolean {
  return entries.every(({ device, prev }, at) => {
    const before = entries[at - 1];
    return before === undefined ? prev === expectedTip : prev === before.id && device === before.device;
  });
}

function toRows(group: GroupId, entries: readonly KeptEntry[]): JournalRow[] {
  const rows: JournalRow[] = [];
  for (let at = 0; at < entries.length; at += entriesPerRowMax) {
    rows.push({ group, entries: entries.slice(at, at + entriesPerRowMax).map(toPlainEntry) });
  }
  return rows;
}

const toPlainEntry = ({ id, device, seq, prev, bytes, signature, unchecked }: KeptEntry): KeptEntry => ({
  id,
  device,
  seq,
  prev,
  bytes: ownBytes(bytes),
  signature: ownBytes(signature),
  ...(unchecked ? { unchecked } : {}),
});
