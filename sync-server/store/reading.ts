import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { bytesToHex, hexToBytes } from '../../src/lib/bytes.ts';
import type { ChannelId, SlotId } from '../../src/wire/relay.ts';
import type { ChannelExtent, SlotValue, StoredChunk } from '../../src/wire/relay-replies.ts';

export type Page<Item> = { readonly items: readonly Item[]; readonly more: boolean };

/** A page ends at whichever comes first; it holds one item at least, if there is one. */
export type PageSize = { readonly itemsMax: number; readonly bytesMax: number };

export type StoreReading = {
  readonly extent: (channel: ChannelId) => ChannelExtent;
  readonly chunksAfter: (channel: ChannelId, sequence: number, size: PageSize) => Page<StoredChunk>;
  readonly slotsAfter: (channel: ChannelId, stamp: number, size: PageSize) => Page<SlotValue>;
  readonly channelCount: () => number;
};

type Row = Readonly<Record<string, unknown>>;

export function makeReading(database: DatabaseSync): StoreReading {
  const extentOf = database.prepare(`
    SELECT last, stamp,
      coalesce((SELECT min(sequence) FROM chunk WHERE chunk.channel = channel.number), last + 1) AS first
    FROM channel WHERE id = ?`);
  const chunks = database.prepare(`
    SELECT sequence, bytes FROM chunk
    WHERE channel = (SELECT number FROM channel WHERE id = ?) AND sequence > ? ORDER BY sequence LIMIT ?`);
  const slots = database.prepare(`
    SELECT id, revision, stamp, bytes FROM slot
    WHERE channel = (SELECT number FROM channel WHERE id = ?) AND stamp > ? ORDER BY stamp LIMIT ?`);
  const count = database.prepare('SELECT count(*) AS channels FROM channel');

  return {
    extent(channel) {
      const row = extentOf.get(hexToBytes(channel));
      if (row === undefined) return { first: 1, last: 0, stamp: 0 };
      return { first: Number(row['first']), last: Number(row['last']), stamp: Number(row['stamp']) };
    },
    chunksAfter: (channel, sequence, size) => pageOf(chunks, channel, sequence, size, rowToChunk),
    slotsAfter: (channel, stamp, size) => pageOf(slots, channel, stamp, size, rowToSlot),
    channelCount: () => Number(count.get()?.['channels']),
  };
}

const rowToChunk = (row: Row): StoredChunk => ({
  sequence: Number(row['sequence']),
  bytes: row['bytes'] as Uint8Array,
});

const rowToSlot = (row: Row): SlotValue => ({
  slot: bytesToHex(row['id'] as Uint8Array) as SlotId,
  revision: Number(row['revision']),
  stamp: Number(row['stamp']),
  bytes: row['bytes'] as Uint8Array,
});

/** Asks for one row more than fits, to know whether there is more without counting. */
function pageOf<Item extends { readonly bytes: Uint8Array }>(
  statement: StatementSync,
  channel: ChannelId,
  after: number,
  size: PageSize,
  rowToItem: (row: Row) => Item,
): Page<Item> {
  const items: Item[] = [];
  let bytes = 0;
  for (const row of statement.iterate(hexToBytes(channel), after, size.itemsMax + 1)) {
    const item = rowToItem(row);
    bytes += item.bytes.length;
    if (items.length === size.itemsMax || (items.length > 0 && bytes > size.bytesMax)) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
