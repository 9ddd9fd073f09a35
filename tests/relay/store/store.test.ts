import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import type { ChannelId, SlotId } from '../../../src/wire/relay.ts';
import { databaseFile, openDatabase } from '../../../sync-server/store/database.ts';
import { openStore, type Store } from '../../../sync-server/store/store.ts';
import { readStoreFiles } from '../support/store-files.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const channel = 'c'.repeat(64) as ChannelId;
const slot = 'a'.repeat(64) as SlotId;
const doorQuotas = { doorsMax: 10, doorAsksMax: 10, asksMax: 10 };
const quotas = { channelBytesMax: 1e9, channelSlotsMax: 1000, storeBytesMax: 1e9, ...doorQuotas };
const everyone = () => 0;
const whole = { itemsMax: 1000, bytesMax: 1e9 };

let madeStores = 0;

function openIn(folder: string): { store: Store; failures: unknown[] } {
  const failures: unknown[] = [];
  madeStores += 1;
  const newEpoch = new Uint8Array(16).fill(madeStores);
  return { store: openStore({ folder, newEpoch, quotas, failed: (reason) => failures.push(reason) }), failures };
}

function openUntilEnd(folder: string) {
  const opened = openIn(folder);
  onTestFinished(() => opened.store.close());
  return opened;
}

const inspect = (folder: string): DatabaseSync => {
  const database = new DatabaseSync(join(folder, databaseFile));
  onTestFinished(() => database.close());
  return database;
};

describe('the store', () => {
  test('keeps everything, and its epoch, when it is closed and opened again', async () => {
    const folder = makeTemporaryFolder();
    const before = openIn(folder).store;
    await before.append(channel, [utf8('a'), utf8('b')], everyone);
    await before.put(channel, { slot, revision: 4, bytes: utf8('v') }, everyone);
    const chunks = before.chunksAfter(channel, 0, whole);
    before.close();

    const { store } = openUntilEnd(folder);
    expect(store.epoch).toBe(before.epoch);
    expect(store.chunksAfter(channel, 0, whole)).toEqual(chunks);
    expect(store.extent(channel)).toEqual({ first: 1, last: 2, stamp: 1 });
    expect(await store.append(channel, [utf8('c')], everyone)).toEqual({ ok: true, value: { first: 3, last: 3 } });
  });

  test('has another epoch after it was deleted', () => {
    const folder = makeTemporaryFolder();
    const before = openIn(folder).store;
    before.close();
    rmSync(join(folder, databaseFile));
    expect(openUntilEnd(folder).store.epoch).not.toBe(before.epoch);
  });

  test('is set to wait for the disk at each commit and to overwrite what is erased', () => {
    const database = openDatabase(makeTemporaryFolder(), new Uint8Array(16));
    onTestFinished(() => database.close());
    const setting = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('secure_delete')).toBe(1);
  });

  test('answers a write only when another connection can read it', async () => {
    const folder = makeTemporaryFolder();
    const { store } = openUntilEnd(folder);
    const database = inspect(folder);
    const count = () => database.prepare('SELECT count(*) AS chunks FROM chunk').get()?.['chunks'];
    const appended = store.append(channel, [utf8('a')], everyone);
    expect(count()).toBe(0);
    await appended;
    expect(count()).toBe(1);
  });

  test('commits in one transaction what was asked for in one turn of the event loop', async () => {
    const folder = makeTemporaryFolder();
    const { store } = openUntilEnd(folder);
    const database = inspect(folder);
    const commits = () => Number(database.prepare('PRAGMA data_version').get()?.['data_version']);
    await store.append(channel, [utf8('first')], everyone);
    const before = commits();
    await Promise.all(Array.from({ length: 50 }, () => store.append(channel, [utf8('x')], everyone)));
    expect(commits() - before).toBe(1);
    expect(store.extent(channel).last).toBe(51);
  });

  test('keeps nothing of a turn in which the database failed, and says so to each', async () => {
    const folder = makeTemporaryFolder();
    const { store, failures } = openUntilEnd(folder);
    await store.append(channel, [utf8('kept')], everyone);
    inspect(folder).exec("CREATE TRIGGER full BEFORE INSERT ON slot BEGIN SELECT raise(FAIL, 'disk full'); END");

    const outcomes = await Promise.all([
      store.append(channel, [utf8('lost')], everyone),
      store.put(channel, { slot, revision: 1, bytes: utf8('v') }, everyone),
    ]);
    expect(outcomes).toMatchObject([
      { ok: false, error: { why: 'store-failing', retryAfterMs: 5000 } },
      { ok: false, error: { why: 'store-failing' } },
    ]);
    expect(failures.map(String)).toEqual([expect.stringContaining('disk full')]);
    expect(store.extent(channel)).toEqual({ first: 1, last: 1, stamp: 0 });
    expect(await store.append(channel, [utf8('again')], everyone)).toMatchObject({ ok: true, value: { first: 2 } });
  });

  test('says where a log begins whose first part is gone', async () => {
    const folder = makeTemporaryFolder();
    const { store } = openUntilEnd(folder);
    await store.append(channel, [utf8('a'), utf8('b'), utf8('c')], everyone);
    const database = inspect(folder);
    database.exec('DELETE FROM chunk WHERE sequence <= 2');
    expect(store.extent(channel)).toMatchObject({ first: 3, last: 3 });
    database.exec('DELETE FROM chunk');
    expect(store.extent(channel)).toMatchObject({ first: 4, last: 3 });
    expect(await store.append(channel, [utf8('d')], everyone)).toMatchObject({ value: { first: 4 } });
  });

  test('cuts pages by number and by bytes, and always gives at least one item', async () => {
    const { store } = openUntilEnd(makeTemporaryFolder());
    await store.append(
      channel,
      [10, 10, 30, 10].map((length) => new Uint8Array(length)),
      everyone,
    );
    const sizes = (after: number, itemsMax: number, bytesMax: number) => {
      const page = store.chunksAfter(channel, after, { itemsMax, bytesMax });
      return [page.items.map((item) => item.bytes.length), page.more];
    };
    expect(sizes(0, 2, 1000)).toEqual([[10, 10], true]);
    expect(sizes(0, 1000, 20)).toEqual([[10, 10], true]);
    expect(sizes(2, 1000, 20)).toEqual([[30], true]);
    expect(sizes(3, 1, 1)).toEqual([[10], false]);
  });

  test('leaves no trace of an erased value in its files once the write-ahead log is folded in', async () => {
    const folder = makeTemporaryFolder();
    const { store } = openUntilEnd(folder);
    await store.put(channel, { slot, revision: 1, bytes: utf8('a name that was withdrawn') }, everyone);
    expect(readStoreFiles(folder).includes('a name that was withdrawn')).toBe(true);
    await store.put(channel, { slot, revision: 2, bytes: utf8('') }, everyone);
    store.checkpoint();
    expect(readStoreFiles(folder).includes('a name that was withdrawn')).toBe(false);
  });

  test('refuses a file that another version made', () => {
    const folder = makeTemporaryFolder();
    openIn(folder).store.close();
    const database = new DatabaseSync(join(folder, databaseFile));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openIn(folder)).toThrow('another version');
  });

  test('notices that it cannot be written', () => {
    const folder = makeTemporaryFolder();
    const { store } = openUntilEnd(folder);
    expect(store.isWritable()).toBe(true);
    inspect(folder).exec("CREATE TRIGGER full BEFORE UPDATE ON epoch BEGIN SELECT raise(FAIL, 'disk full'); END");
    expect(store.isWritable()).toBe(false);
  });
});
