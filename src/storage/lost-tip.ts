/**
 * Where a device's chain ends, when the row that says so is lost: the journal and the settled feeds hold the chain itself.
 *
 * Should the newest entries have been lost together with that row, and the snapshot too, nothing on this disk tells: then a
 * fork is found as that of a copied phone is. (protocol §1)
 */
import type { DeviceId, EntryId, GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { rowToFeed } from './feed-row.ts';

/**
 * Whether `tip` lies on this disk and nothing of its device follows it; `null`: whether nothing of the device lies here.
 * Runs in a transaction that covers `journal` and `feeds`, and reads the whole journal of the group.
 */
export async function endsIn<R extends PhoneRecords>(
  database: Database<R>,
  group: GroupId,
  device: DeviceId,
  tip: EntryId | null,
): Promise<boolean> {
  const rows = await database.journal.where({ group }).toArray();
  const journaled = rows.flatMap((row) => row.entries.filter((entry) => entry.device === device));
  const feeds = (await database.feeds.where({ group, device }).toArray()).map(rowToFeed);
  if (tip === null) return journaled.length === 0 && feeds.length === 0;
  if (journaled.some((entry) => entry.prev === tip)) return false;
  const holding = feeds.find(({ entries }) => entries.includes(tip));
  if (holding === undefined) return journaled.some((entry) => entry.id === tip);
  // A segment in two documents is that of a chain that branches: there the end of one is not the chain's.
  return holding.entries.at(-1) === tip && feeds.every((feed) => feed === holding || feed.segment < holding.segment);
}
