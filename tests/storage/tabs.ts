/** Databases for tests: each phone has a disk of its own, and every tab opened on it is another connection. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase, type PhoneRecords } from '../../src/storage/database.ts';

export function newPhone<R extends PhoneRecords = PhoneRecords>(): { readonly openTab: () => Database<R> } {
  const platform = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { openTab: () => openDatabase<R>({ platform }) };
}

export const openTab = (): Database => newPhone().openTab();
