import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore, type EntryStore } from '../../src/storage/entry-store.ts';
import { foundingPhone } from '../core/cast.ts';
import { idsOf, toKept } from './kept.ts';
import { newPhone } from './tabs.ts';

const ana = foundingPhone('ana');
ana.sign('note', {});
const entries = [...ana.held.values()].map(toKept);
const { group } = ana.state;

let tab: Database;
let store: EntryStore;

beforeEach(async () => {
  tab = newPhone().openTab();
  store = createEntryStore(tab);
  await store.append(group, null, entries.slice(0, 1));
});

/** The engine drops the connection, as iOS does to an app in the background. */
function dropConnection({ silently }: { readonly silently: boolean }): void {
  const connection = tab.backendDB();
  if (silently) connection.close();
  else forceCloseDatabase(connection as never);
}

test('after the engine closed the connection the next job opens it again', async () => {
  dropConnection({ silently: false });
  expect(tab.isOpen()).toBe(false);
  expect(idsOf(await store.journal(group))).toEqual(idsOf(entries.slice(0, 1)));
});

test('a connection that was dropped without a word is opened again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  dropConnection({ silently: true });
  expect(await store.append(group, entries[0]?.id ?? null, entries.slice(1))).toBe('appended');
  expect(idsOf(await store.journal(group))).toEqual(idsOf(entries));
});

test('a job in whose middle the connection is lost runs again', async () => {
  let losses = 0;
  tab.journal.hook('creating', () => {
    losses += 1;
    if (losses === 1) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
  });
  expect(await store.append(group, entries[0]?.id ?? null, entries.slice(1))).toBe('appended');
  expect(idsOf(await store.journal(group))).toEqual(idsOf(entries));
  expect(losses).toBe(2);
});

test('an error that is no lost connection is passed on, and the job runs once', async () => {
  let runs = 0;
  tab.journal.hook('creating', () => {
    runs += 1;
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await expect(store.keep(group, entries)).rejects.toThrow('disk is full');
  expect(runs).toBe(1);
});

test('a database that we closed ourselves stays closed', async () => {
  tab.close();
  await expect(store.journal(group)).rejects.toThrow();
  expect(tab.isOpen()).toBe(false);
});
