/** A phone's books on a database of their own, as the session opens them; nothing is in them yet. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { makeAtRestKey } from '../../../src/identity/at-rest.ts';
import { registry } from '../../../src/modules/core.ts';
import { Books } from '../../../src/session/group/books.ts';
import type { BooksPorts } from '../../../src/session/group/books-ports.ts';
import type { PhoneRecords } from '../../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { createEntryStore } from '../../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../../src/storage/phone-store.ts';

/** `ports`: what is another one than the product's. */
export async function openBooks(group: Books['group'], ports: Partial<BooksPorts> = {}): Promise<Books> {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
  const phone = createPhoneStore(database, makeAtRestKey);
  const documents = { read: async () => null };
  const entries = createEntryStore(database);
  const books = new Books(group, { registry, entries, documents, phone, identity: browserIdentity, ...ports });
  await books.open();
  return books;
}
