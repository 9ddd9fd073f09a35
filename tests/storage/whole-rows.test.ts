import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { foundingPhone, type Phone } from '../core/cast.ts';
import { snapshotOf, toKept } from './kept.ts';
import { makeKey } from './keys.ts';

let ana: Phone;
let group: GroupId;
let tab: Database;

beforeEach(() => {
  ana = foundingPhone('ana');
  group = ana.state.group;
  tab = openDatabase({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
});

type Fields = Record<string, unknown>;

/** Changes rows behind the back of everything that makes sums, as a rotting disk does. */
async function rot(table: string, change: (row: Fields) => Fields): Promise<void> {
  const store = tab.backendDB().transaction(table, 'readwrite').objectStore(table);
  const rows = await new Promise<Fields[]>((resolve) => {
    const all = store.getAll();
    all.onsuccess = () => resolve(all.result as Fields[]);
  });
  expect(rows.length).toBeGreaterThan(0);
  await Promise.all(
    rows.map(
      (row) =>
        new Promise<void>((resolve) => {
          store.put(change(row)).onsuccess = () => resolve();
        }),
    ),
  );
}

const entries = () => {
  const [first] = ana.held.values();
  if (first === undefined) throw new Error('a founder has signed its founding');
  return [toKept(first), ...['second', 'third'].map((text) => toKept(ana.sign('note', { text })))];
};

const flipped = (bytes: Uint8Array): Uint8Array => bytes.with(40, (bytes[40] ?? 0) ^ 1);

test('what was written comes back as it was, without the sum', async () => {
  const phone = createPhoneStore(tab, makeKey);
  const local = { group, epochKeys: [new Uint8Array(32)], invitations: [], recovery: null };
  await phone.putGroup(local);
  expect(await phone.groups()).toEqual([local]);
  expect(await tab.groups.get(group)).toEqual(local);
  expect(await tab.groups.where({ group }).first()).toEqual(local);
  await phone.putSetting('language', 'ar');
  expect(await phone.setting('language')).toBe('ar');
});

test('a row that was written before there were sums is taken as it is', async () => {
  await tab.open();
  const settings = tab.backendDB().transaction('settings', 'readwrite').objectStore('settings');
  await new Promise<void>((resolve) => {
    settings.put({ key: 'language', value: 'ar' }).onsuccess = () => resolve();
  });
  expect(await createPhoneStore(tab, makeKey).setting('language')).toBe('ar');
});

test.each<[string, (row: Fields) => Fields]>([
  ['another value', (row) => ({ ...row, state: { balance: 61 } })],
  ['a field more', (row) => ({ ...row, more: 1 })],
  ['a field less', ({ version: _, ...row }) => row],
])('a snapshot that came to have %s is as good as missing', async (_, change) => {
  const phone = createPhoneStore(tab, makeKey);
  await phone.putSnapshot(group, snapshotOf({ balance: 60 }), null);
  await rot('snapshots', change);
  expect(await phone.snapshot(group)).toBeNull();
});

test('a group whose row is damaged comes back from its copy, and is whole again with its next change', async () => {
  const phone = createPhoneStore(tab, makeKey);
  const local = { group, name: 'Huerta' };
  await phone.putGroup(local);
  await rot('groups', (row) => ({ ...row, name: 'Huerto' }));
  expect(await phone.groups()).toEqual([local]);
  expect(await phone.changeGroup(group, (before) => ({ ...before, relays: [] }))).toEqual({ ...local, relays: [] });
  await rot('groupCopies', (row) => ({ ...row, name: 'Huerto' }));
  expect(await phone.groups()).toEqual([{ ...local, relays: [] }]);
  await phone.removeGroup(group);
  expect(await phone.groups()).toEqual([]);
});

describe('of a damaged row of the journal', () => {
  test('the entries that hash to their ids are taken, with their signatures unchecked again', async () => {
    const store = createEntryStore(tab);
    const [first, second, third] = entries();
    if (!first || !second || !third) throw new Error('three entries');
    await store.keep(group, [first, second, third]);
    await rot('journal', (row) => ({
      ...row,
      entries: [first, { ...second, bytes: flipped(second.bytes) }, third],
    }));
    expect(await store.journal(group)).toEqual([first, third].map((entry) => ({ ...entry, unchecked: true })));
  });

  test.each([[undefined], [null], ['x'], [[null, 1, 'x', {}]]])('nothing is taken of %j', async (damage) => {
    const store = createEntryStore(tab);
    await store.keep(group, entries());
    await rot('journal', (row) => ({ ...row, entries: damage }));
    expect(await store.journal(group)).toEqual([]);
  });
});

describe('of a damaged feed', () => {
  const feed = () => {
    const signed = entries();
    const ids = signed.map(({ id }) => id);
    return { document: 'aa', device: ana.device, segment: 0, entries: ids, packed: false };
  };

  test('all signatures are unchecked again, and one that was cut off is none', async () => {
    const store = createEntryStore(tab);
    const settled = feed();
    await store.settle(group, [{ ...settled, signatures: new Uint8Array(3 * 64).fill(7) }], []);
    await rot('feeds', (row) => ({ ...row, signatures: new Uint8Array(70).fill(7) }));
    const [read] = await store.feeds(group, ana.device);
    expect(read).toMatchObject({ ...settled, unchecked: new Uint8Array([0b111]) });
    expect(read?.signatures.length).toBe(3 * 64);
  });

  test('a row that is no feed any more is passed over, however it is looked for', async () => {
    const store = createEntryStore(tab);
    await store.settle(group, [{ ...feed(), signatures: new Uint8Array(3 * 64) }], []);
    await rot('feeds', (row) => ({ ...row, entryIds: 'x' }));
    expect(await store.feeds(group)).toEqual([]);
    expect(await store.feeds(group, ana.device)).toEqual([]);
  });
});
