import type { DatabaseSync } from 'node:sqlite';
import { hexToBytes } from '../../src/lib/bytes.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { ChannelId, SlotId } from '../../src/wire/relay.ts';
import { type Refusal, refusal } from '../refusal.ts';

export type Quotas = {
  readonly channelBytesMax: number;
  readonly channelSlotsMax: number;
  readonly storeBytesMax: number;
};

/** Asked when a channel is written to for the first time: milliseconds until its maker may begin another, or 0. */
export type BeginChannel = () => number;

/** Every function here runs inside a transaction of the group commit, and refuses before it changes anything. */
export type StoreWriting = {
  readonly append: (
    channel: ChannelId,
    chunks: readonly Uint8Array[],
    begin: BeginChannel,
  ) => Result<Appended, Refusal>;
  readonly put: (channel: ChannelId, value: Put, begin: BeginChannel) => Result<{ readonly stamp: number }, Refusal>;
  /** Counts again what is stored, after a transaction that did not happen. */
  readonly recount: () => void;
};

export type Appended = { readonly first: number; readonly last: number };
export type Put = { readonly slot: SlotId; readonly revision: number; readonly bytes: Uint8Array };

type ChannelRow = {
  readonly number: number;
  readonly last: number;
  readonly stamp: number;
  readonly cost: number;
  readonly slots: number;
};

/** What a row takes beside its bytes, about: without it a million empty ones would cost nothing. */
const rowCost = 64;
const storedCost = (bytes: Uint8Array): number => bytes.length + rowCost;

export function makeWriting(database: DatabaseSync, quotas: Quotas): StoreWriting {
  const total = database.prepare('SELECT coalesce(sum(cost), 0) AS cost FROM channel');
  const channelById = database.prepare('SELECT number, last, stamp, cost, slots FROM channel WHERE id = ?');
  const insertChannel = database.prepare('INSERT INTO channel (id) VALUES (?)');
  const updateChannel = database.prepare(
    'UPDATE channel SET last = ?, stamp = ?, cost = ?, slots = ? WHERE number = ?',
  );
  const insertChunk = database.prepare('INSERT INTO chunk (channel, sequence, bytes) VALUES (?, ?, ?)');
  const slotById = database.prepare('SELECT revision, length(bytes) AS size FROM slot WHERE channel = ? AND id = ?');
  const putSlot = database.prepare(`
    INSERT INTO slot (channel, id, revision, stamp, bytes) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (channel, id) DO UPDATE SET revision = excluded.revision, stamp = excluded.stamp, bytes = excluded.bytes`);

  const countCost = (): number => Number(total.get()?.['cost']);
  let storeCost = countCost();

  const rowOf = (id: ChannelId): ChannelRow | undefined => channelById.get(hexToBytes(id)) as ChannelRow | undefined;

  /** `growth` may be negative: a shorter value makes room even in a full channel. */
  function refusedGrowth(row: ChannelRow | undefined, growth: number): Refusal | null {
    if (growth <= 0) return null;
    if ((row?.cost ?? 0) + growth > quotas.channelBytesMax) return refusal('channel-full');
    if (storeCost + growth > quotas.storeBytesMax) return refusal('relay-full');
    return null;
  }

  function rowToWrite(id: ChannelId, row: ChannelRow | undefined, begin: BeginChannel): Result<ChannelRow, Refusal> {
    if (row !== undefined) return ok(row);
    const retryAfterMs = begin();
    if (retryAfterMs > 0) return err({ why: 'too-many-new-channels', retryAfterMs });
    const { lastInsertRowid } = insertChannel.run(hexToBytes(id));
    return ok({ number: Number(lastInsertRowid), last: 0, stamp: 0, cost: 0, slots: 0 });
  }

  function save(row: ChannelRow, growth: number): void {
    updateChannel.run(row.last, row.stamp, row.cost + growth, row.slots, row.number);
    storeCost += growth;
  }

  return {
    append(channel, chunks, begin) {
      const known = rowOf(channel);
      const growth = chunks.reduce((cost, chunk) => cost + storedCost(chunk), 0);
      const refused = refusedGrowth(known, growth);
      if (refused !== null) return err(refused);
      const row = rowToWrite(channel, known, begin);
      if (!row.ok) return row;

      const first = row.value.last + 1;
      const last = row.value.last + chunks.length;
      for (const [index, chunk] of chunks.entries()) insertChunk.run(row.value.number, first + index, chunk);
      save({ ...row.value, last }, growth);
      return ok({ first, last });
    },

    put(channel, { slot, revision, bytes }, begin) {
      const known = rowOf(channel);
      const present = known === undefined ? undefined : slotById.get(known.number, hexToBytes(slot));
      if (present !== undefined && Number(present['revision']) >= revision) return err(refusal('slot-outdated'));
      const growth = present === undefined ? storedCost(bytes) : bytes.length - Number(present['size']);
      const refused = refusedGrowth(known, growth);
      if (refused !== null) return err(refused);
      if (present === undefined && (known?.slots ?? 0) >= quotas.channelSlotsMax) return err(refusal('slots-full'));
      const row = rowToWrite(channel, known, begin);
      if (!row.ok) return row;

      const stamp = row.value.stamp + 1;
      const slots = row.value.slots + (present === undefined ? 1 : 0);
      putSlot.run(row.value.number, hexToBytes(slot), revision, stamp, bytes);
      save({ ...row.value, stamp, slots }, growth);
      return ok({ stamp });
    },

    recount: () => {
      storeCost = countCost();
    },
  };
}
