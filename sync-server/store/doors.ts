/** Cards that hang at doors, and what strangers asked there. (decision 0026) */
import type { DatabaseSync } from 'node:sqlite';
import { bytesToHex, hexToBytes } from '../../src/lib/bytes.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { ChannelId, SlotId } from '../../src/wire/relay.ts';
import type { ListedDoor, StoredAsk } from '../../src/wire/relay-replies.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Page, PageSize } from './reading.ts';
import type { BeginChannel } from './writing.ts';

export type DoorQuotas = { readonly doorsMax: number; readonly doorAsksMax: number; readonly asksMax: number };

export type Hanging = { readonly card: Uint8Array; readonly listed: boolean };

/** Times are milliseconds since 1970. All but the readings run inside a transaction, and refuse before they change anything. */
export type DoorTable = {
  /** No bytes take the card off, and all that was asked there with it. */
  readonly hang: (door: ChannelId, hanging: Hanging, at: number, begin: BeginChannel) => Result<null, Refusal>;
  /** No bytes take the ask back. */
  readonly knock: (door: ChannelId, ask: StoredAsk, at: number) => Result<null, Refusal>;
  readonly dismiss: (door: ChannelId, ask: SlotId) => Result<null, Refusal>;
  /** Forgets asks and cards that are older than they may be. */
  readonly sweep: (at: number) => Result<null, Refusal>;
  readonly card: (door: ChannelId) => Uint8Array | null;
  readonly listed: (after: ChannelId | null, size: PageSize) => Page<ListedDoor>;
  readonly asks: (door: ChannelId, after: SlotId | null, size: PageSize) => Page<StoredAsk>;
};

const dayMs = 24 * 60 * 60_000;
/** An ask that nobody answered. */
const askLastsMs = 30 * dayMs;
/** A card that no coordinator's phone hung up again: that group is gone, or has forgotten its door. */
const cardLastsMs = 60 * dayMs;

type Row = Readonly<Record<string, unknown>>;

export function makeDoorTable(database: DatabaseSync, quotas: DoorQuotas): DoorTable {
  const cardOf = database.prepare('SELECT card FROM door WHERE id = ?');
  const doorCount = database.prepare('SELECT count(*) AS count FROM door');
  const putCard = database.prepare(`
    INSERT INTO door (id, card, listed, hung) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET card = excluded.card, listed = excluded.listed, hung = excluded.hung`);
  const dropCard = database.prepare('DELETE FROM door WHERE id = ?');
  const dropAsksAt = database.prepare('DELETE FROM ask WHERE door = ?');
  const askOf = database.prepare('SELECT at FROM ask WHERE door = ? AND name = ?');
  const askCount = database.prepare('SELECT count(*) AS count FROM ask');
  const askCountAt = database.prepare('SELECT count(*) AS count FROM ask WHERE door = ?');
  const putAsk = database.prepare(`
    INSERT INTO ask (door, name, at, bytes) VALUES (?, ?, ?, ?)
    ON CONFLICT (door, name) DO UPDATE SET at = excluded.at, bytes = excluded.bytes`);
  const dropAsk = database.prepare('DELETE FROM ask WHERE door = ? AND name = ?');
  const dropOldAsks = database.prepare(`
    DELETE FROM ask WHERE at < ? OR door IN (SELECT id FROM door WHERE hung < ?)`);
  const dropOldCards = database.prepare('DELETE FROM door WHERE hung < ?');
  const listedCards = database.prepare('SELECT id, card FROM door WHERE listed = 1 AND id > ? ORDER BY id LIMIT ?');
  const asksAt = database.prepare('SELECT name, bytes FROM ask WHERE door = ? AND name > ? ORDER BY name LIMIT ?');

  const counted = (row: Row | undefined): number => Number(row?.['count']);
  const hasCard = (door: Uint8Array): boolean => cardOf.get(door) !== undefined;

  return {
    hang(channel, { card, listed }, at, begin) {
      const door = idOf(channel);
      if (card.length === 0) {
        dropAsksAt.run(door);
        dropCard.run(door);
        return ok(null);
      }
      if (!hasCard(door)) {
        if (counted(doorCount.get()) >= quotas.doorsMax) return err(refusal('doors-full'));
        const retryAfterMs = begin();
        if (retryAfterMs > 0) return err({ why: 'too-many-new-channels', retryAfterMs });
      }
      putCard.run(door, card, listed ? 1 : 0, at);
      return ok(null);
    },

    knock(channel, { ask, bytes }, at) {
      const [door, name] = [idOf(channel), idOf(ask)];
      if (bytes.length === 0) {
        dropAsk.run(door, name);
        return ok(null);
      }
      if (!hasCard(door)) return err(refusal('no-door'));
      const isOneMore = askOf.get(door, name) === undefined;
      const isFull = counted(askCountAt.get(door)) >= quotas.doorAsksMax || counted(askCount.get()) >= quotas.asksMax;
      if (isOneMore && isFull) return err(refusal('door-full'));
      putAsk.run(door, name, at, bytes);
      return ok(null);
    },

    dismiss(channel, ask) {
      dropAsk.run(idOf(channel), idOf(ask));
      return ok(null);
    },

    sweep(at) {
      dropOldAsks.run(at - askLastsMs, at - cardLastsMs);
      dropOldCards.run(at - cardLastsMs);
      return ok(null);
    },

    card: (channel) => (cardOf.get(idOf(channel))?.['card'] as Uint8Array | undefined) ?? null,

    listed: (after, size) =>
      pageOf(listedCards.iterate(idOf(after ?? ''), size.itemsMax + 1), size, (row) => ({
        door: bytesToHex(row['id'] as Uint8Array) as ChannelId,
        card: row['card'] as Uint8Array,
      })),

    asks: (channel, after, size) =>
      pageOf(asksAt.iterate(idOf(channel), idOf(after ?? ''), size.itemsMax + 1), size, (row) => ({
        ask: bytesToHex(row['name'] as Uint8Array) as SlotId,
        bytes: row['bytes'] as Uint8Array,
      })),
  };
}

const idOf = (id: string): Uint8Array => hexToBytes(id) ?? new Uint8Array();

/** Asks for one row more than fits, to know whether there is more without counting. */
function pageOf<Item>(rows: Iterable<Row>, size: PageSize, toItem: (row: Row) => Item): Page<Item> {
  const items: Item[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += ((row['card'] ?? row['bytes']) as Uint8Array).length;
    if (items.length === size.itemsMax || (items.length > 0 && bytes > size.bytesMax)) return { items, more: true };
    items.push(toItem(row));
  }
  return { items, more: false };
}
