import { beforeEach, expect, test } from 'vitest';
import type { KeptEntry, SettledFeed } from '../../src/core/feed.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore, type EntryStore } from '../../src/storage/entry-store.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import { foundingPhone, type Phone } from '../core/cast.ts';
import { idsOf, toKept } from './kept.ts';
import { newPhone } from './tabs.ts';

let ana: Phone;
let tab: Database;
let store: EntryStore;
let entries: readonly KeptEntry[];

beforeEach(async () => {
  ana = foundingPhone('ana');
  for (let at = 0; at < 5; at += 1) ana.sign('note', { at });
  entries = [...ana.held.values()].map(toKept);
  tab = newPhone().openTab();
  store = createEntryStore(tab);
  await store.keep(ana.state.group, entries);
});

const feedOf = (document: string, held: readonly KeptEntry[]): SettledFeed => ({
  document,
  device: ana.device,
  segment: 0,
  entries: held.map((entry) => entry.id),
  packed: false,
  signatures: new Uint8Array(64 * held.length).fill(7),
});

test('settled entries leave the journal, the others stay in their order', async () => {
  const feed = feedOf('aa', entries.slice(1, 3));
  await store.settle(ana.state.group, [feed], []);
  expect(await store.feeds(ana.state.group)).toEqual([feed]);
  expect(idsOf(await store.journal(ana.state.group))).toEqual(idsOf([...entries.slice(0, 1), ...entries.slice(3)]));
});

test('settling again changes nothing', async () => {
  const feed = feedOf('aa', entries);
  await store.settle(ana.state.group, [feed], []);
  await store.settle(ana.state.group, [feed], []);
  expect(await store.feeds(ana.state.group)).toEqual([feed]);
  expect(await store.journal(ana.state.group)).toEqual([]);
  expect(await tab.journal.count()).toBe(0);
});

test('an entry that lies in the journal twice leaves it altogether', async () => {
  await store.keep(ana.state.group, entries);
  await store.settle(ana.state.group, [feedOf('aa', entries)], []);
  expect(await tab.journal.count()).toBe(0);
});

test('a feed that goes out of the plan is forgotten together with what replaces it', async () => {
  await store.settle(ana.state.group, [feedOf('aa', entries.slice(0, 4))], []);
  await store.settle(ana.state.group, [feedOf('bb', entries)], ['aa']);
  expect((await store.feeds(ana.state.group)).map((feed) => feed.document)).toEqual(['bb']);
});

test('when the feed can not be recorded the journal keeps its rows', async () => {
  const unclonable = { ...feedOf('aa', entries), signatures: (() => 0) as unknown as Uint8Array };
  await expect(store.settle(ana.state.group, [unclonable], [])).rejects.toThrow();
  expect(idsOf(await store.journal(ana.state.group))).toEqual(idsOf(entries));
  expect(await store.feeds(ana.state.group)).toEqual([]);
});

test('feeds are found by device', async () => {
  const bea = foundingPhone('bea');
  const hers = { ...feedOf('bb', []), device: bea.device };
  await store.settle(ana.state.group, [feedOf('aa', entries), hers], []);
  expect(await store.feeds(ana.state.group, bea.device)).toEqual([hers]);
});

test('erasing a group takes its documents with it and leaves those of others', async () => {
  const bea = foundingPhone('bea');
  const [mine, hers] = [createRepoStorage(tab, ana.state.group), createRepoStorage(tab, bea.state.group)];
  await mine.save(['doc', 'snapshot', 'x'], new Uint8Array([1]));
  await hers.save(['doc', 'snapshot', 'x'], new Uint8Array([2]));
  await store.settle(ana.state.group, [feedOf('aa', entries)], []);
  await store.erase(ana.state.group);
  expect(await store.feeds(ana.state.group)).toEqual([]);
  expect(await mine.loadRange([])).toEqual([]);
  expect(await hers.load(['doc', 'snapshot', 'x'])).toEqual(new Uint8Array([2]));
});
