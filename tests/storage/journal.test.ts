import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { EntryId, GroupId } from '../../src/core/ids.ts';
import type { EntryStore } from '../../src/session/ports/entry-store.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { foundingPhone, type Phone } from '../core/cast.ts';
import { idsOf, toKept } from './kept.ts';
import { newPhone } from './tabs.ts';

let ana: Phone;
let group: GroupId;
let tab: Database;
let otherTab: Database;
let store: EntryStore;
let otherStore: EntryStore;

beforeEach(() => {
  ana = foundingPhone('ana');
  group = ana.state.group;
  const phone = newPhone();
  [tab, otherTab] = [phone.openTab(), phone.openTab()];
  [store, otherStore] = [createEntryStore(tab), createEntryStore(otherTab)];
});

const founding = () => {
  const [first] = ana.held.values();
  if (first === undefined) throw new Error('a founder has signed its founding');
  return toKept(first);
};
const note = (text: string) => toKept(ana.sign('note', { text }));

describe('appending what this phone signed', () => {
  test('an append that names the tip is kept and moves the tip', async () => {
    const [first, second] = [founding(), note('second')];
    expect(await store.append(group, null, [first])).toBe('appended');
    expect(await store.append(group, first.id, [second])).toBe('appended');
    expect(await store.journal(group)).toEqual([first, second]);
  });

  test('several entries of one chain are appended together', async () => {
    const entries = [founding(), note('second'), note('third')];
    expect(await store.append(group, null, entries)).toBe('appended');
    expect(
      await otherStore.append(group, entries[1]?.id ?? null, [
        toKept(ana.make('note', {}, { prev: entries[1]?.id ?? null })),
      ]),
    ).toBe('tip-moved');
  });

  test('of two tabs that sign on one tip at once only one is kept, whichever it is', async () => {
    const first = founding();
    await store.append(group, null, [first]);
    const here = toKept(ana.make('note', { tab: 'here' }));
    const there = toKept(ana.make('note', { tab: 'there' }));
    const outcomes = await Promise.all([
      store.append(group, first.id, [here]),
      otherStore.append(group, first.id, [there]),
    ]);
    expect([...outcomes].sort()).toEqual(['appended', 'tip-moved']);
    const winner = outcomes[0] === 'appended' ? here : there;
    expect(idsOf(await store.journal(group))).toEqual([first.id, winner.id]);
  });

  test('the same append again, as after a lost connection, is found done', async () => {
    const first = founding();
    await store.append(group, null, [first]);
    expect(await otherStore.append(group, null, [first])).toBe('appended');
    expect(await store.journal(group)).toHaveLength(1);
  });

  test('it is written through to the disk before it counts as appended', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => transaction.mockRestore());
    await store.append(group, null, [founding()]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toEqual([[expect.arrayContaining(['journal', 'tips']), 'readwrite', { durability: 'strict' }]]);
  });

  test('each device that signs on this phone has a tip of its own', async () => {
    const first = founding();
    await store.append(group, null, [first]);
    const villager = toKept(foundingPhone('bea').make('note', {}, { prev: null, seq: 0, group }));
    expect(await store.append(group, null, [villager])).toBe('appended');
  });

  test('the tip outlives the journal row that set it', async () => {
    const first = founding();
    await store.append(group, null, [first]);
    const feed = { document: '00'.repeat(16), device: first.device, segment: 0, entries: [first.id], packed: false };
    await store.settle(group, [{ ...feed, signatures: first.signature }], []);
    expect(await store.journal(group)).toEqual([]);
    expect(await store.append(group, null, [toKept(ana.make('note', {}, { prev: null }))])).toBe('tip-moved');
  });
});

describe('a tip that the disk has lost', () => {
  const feedOf = (entries: readonly ReturnType<typeof note>[]) => ({
    ...{ document: '00'.repeat(16), device: ana.device, segment: 0, packed: false },
    entries: entries.map(({ id }) => id),
    signatures: new Uint8Array(64 * entries.length),
  });
  /** The same entry again as another tab would sign it. */
  const following = (prev: EntryId | null, text: string) => toKept(ana.make('note', { text }, { prev }));

  test.each([
    ['the journal', async () => undefined],
    ['a document', (entries: readonly ReturnType<typeof note>[]) => store.settle(group, [feedOf(entries)], [])],
  ])('is found again in %s, and the device goes on from it and from nowhere else', async (_, settle) => {
    const [first, second] = [founding(), note('second')];
    await store.append(group, null, [first, second]);
    await settle([first, second]);
    await tab.tips.clear();
    expect(await store.append(group, first.id, [following(first.id, 'a fork')])).toBe('tip-moved');
    expect(await store.append(group, null, [following(null, 'a fork at the beginning')])).toBe('tip-moved');
    expect(await store.append(group, second.id, [note('third')])).toBe('appended');
    expect(await tab.tips.count()).toBe(1);
  });

  test('is none that an entry in the journal follows, although it is the last of its document', async () => {
    const [first, second] = [founding(), note('second')];
    await store.append(group, null, [first]);
    await store.settle(group, [feedOf([first])], []);
    await store.append(group, first.id, [second]);
    await tab.tips.clear();
    expect(await store.append(group, first.id, [following(first.id, 'a fork')])).toBe('tip-moved');
    expect(await store.append(group, second.id, [note('third')])).toBe('appended');
  });

  test('is not taken on trust: of an entry that lies nowhere, nothing is known to follow it or not', async () => {
    const [first, second] = [founding(), note('second')];
    await store.append(group, null, [first]);
    await tab.tips.clear();
    expect(await store.append(group, second.id, [note('third')])).toBe('tip-moved');
  });
});

describe('keeping what others signed', () => {
  test('entries come back in order of arrival, however many arrived at once', async () => {
    const entries = [founding(), ...Array.from({ length: 1300 }, (_, at) => note(`${at}`))];
    const arrived = [...entries].reverse();
    await store.keep(group, arrived.slice(0, 600));
    await otherStore.keep(group, arrived.slice(600));
    expect(idsOf(await store.journal(group))).toEqual(idsOf(arrived));
    expect(await tab.journal.count()).toBeLessThan(10);
  });

  test('an entry that is kept again stays where it first arrived', async () => {
    const [first, second] = [founding(), note('second')];
    await store.keep(group, [first, second]);
    await otherStore.keep(group, [second, first]);
    expect(await store.journal(group)).toEqual([first, second]);
  });

  test('a body that is a view into a large batch is stored without the batch', async () => {
    const batch = new Uint8Array(1_000_000);
    const first = founding();
    batch.set(first.bytes, 500);
    await store.keep(group, [{ ...first, bytes: batch.subarray(500, 500 + first.bytes.length) }]);
    const [kept] = await store.journal(group);
    expect(kept).toEqual(first);
    expect(kept?.bytes.buffer.byteLength).toBe(first.bytes.length);
  });

  test('groups do not see one another, and erasing one leaves the other', async () => {
    const bea = foundingPhone('bea');
    const [hers] = [...bea.held.values()].map(toKept);
    if (hers === undefined) throw new Error('a founder has signed its founding');
    await store.append(group, null, [founding()]);
    await store.append(bea.state.group, null, [hers]);
    await store.erase(group);
    expect(await store.journal(group)).toEqual([]);
    expect(await store.journal(bea.state.group)).toEqual([hers]);
    expect(await tab.tips.count()).toBe(1);
  });
});
