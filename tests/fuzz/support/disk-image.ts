/** All that lies in a phone's database, to be written into another browser's with one record of it damaged. */
import { IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { Browser } from '../../session/test-phone.ts';

export type DiskImage = ReadonlyMap<string, readonly object[]>;

const withDatabase = async <T>(browser: Browser, job: (database: IDBDatabase) => Promise<T>): Promise<T> => {
  const database: Database = openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  await database.open();
  try {
    return await job(database.backendDB());
  } finally {
    database.close();
  }
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** As the engine keeps them, past everything of ours that looks at rows. */
export const readDisk = (browser: Browser): Promise<DiskImage> =>
  withDatabase(browser, async (database) => {
    const image = new Map<string, readonly object[]>();
    for (const table of [...database.objectStoreNames].sort())
      image.set(table, await done(database.transaction(table).objectStore(table).getAll()));
    return image;
  });

/** A record whose key is none any more can not be written: it is gone. */
export async function diskOf(image: DiskImage): Promise<Browser> {
  const browser = new Browser();
  await withDatabase(browser, async (database) => {
    const written = database.transaction([...image.keys()], 'readwrite');
    for (const [table, rows] of image) for (const row of rows) putIfPossible(written.objectStore(table), row);
    await new Promise<void>((resolve, reject) => {
      written.oncomplete = () => resolve();
      written.onabort = () => reject(written.error);
    });
  });
  return browser;
}

function putIfPossible(store: IDBObjectStore, row: object): void {
  try {
    const request = store.put(row);
    request.onerror = (event) => event.preventDefault();
  } catch {
    // "DataError": the key is no key.
  }
}
