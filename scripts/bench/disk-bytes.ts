/** What the log of a group takes in the database, as the engine writes it. */
import { serialize } from 'node:v8';

/** Journal, tips, the documents' chunks, and what is kept beside them by entry. A snapshot can be made of these again. */
const tablesOfTheLog = ['journal', 'tips', 'feeds', 'documents'] as const;

/** Rows with their sums, as Chromium writes them (the same V8 does both), and every key by which they are found. */
export async function logBytes(disk: IDBDatabase): Promise<number> {
  let bytes = 0;
  for (const table of tablesOfTheLog) {
    const store = disk.transaction(table).objectStore(table);
    const paths = [store.keyPath, ...[...store.indexNames].map((name) => store.index(name).keyPath)]
      .flat()
      .filter((path) => path !== null);
    for (const row of await allOf(store)) {
      bytes += serialize(row).length;
      for (const path of paths) bytes += serialize(row[path]).length;
    }
  }
  return bytes;
}

type Row = Readonly<Record<string, unknown>>;

const allOf = (store: IDBObjectStore): Promise<readonly Row[]> =>
  new Promise((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
