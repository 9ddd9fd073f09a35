import type { SettledFeed } from '../core/feed.ts';
import { bytesToId, type EntryId, type GroupId, idToBytes } from '../core/ids.ts';
import { concatBytes } from '../lib/bytes.ts';

/** A settled feed on disk: ids as bytes, end to end, at half the length of their text. */
export type FeedRow = Omit<SettledFeed, 'entries'> & {
  readonly group: GroupId;
  readonly entryIds: Uint8Array;
  /** How many entries; rows from before version 3 of the database lack it. */
  readonly size?: number;
};

export function feedToRow(group: GroupId, { entries, ...feed }: SettledFeed): FeedRow {
  return { ...feed, group, entryIds: concatBytes(...entries.map(idToBytes)), size: entries.length };
}

export function rowToFeed({ group: _, size: __, entryIds, ...feed }: FeedRow): SettledFeed {
  const entries: EntryId[] = [];
  for (let at = 0; at < entryIds.length; at += 32) {
    const id = bytesToId<EntryId>(entryIds.subarray(at, at + 32));
    if (id !== null) entries.push(id);
  }
  return { ...feed, entries };
}
