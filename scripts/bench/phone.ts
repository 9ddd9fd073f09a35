/** A phone in memory: the session's own books on real storage, with the database that Node lacks in place of a browser's. */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { decodeEntry } from '../../src/core/entry.ts';
import { type KeptEntry, toKept } from '../../src/core/feed.ts';
import type { DeviceId } from '../../src/core/ids.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { admit } from '../../src/core/replay.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { assert } from '../../src/lib/assert.ts';
import { registry } from '../../src/modules/core.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { Books } from '../../src/session/group/books.ts';
import type { EntryStore } from '../../src/session/ports/entry-store.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import type { History } from './history.ts';

export type BenchPhone = {
  readonly books: Books;
  readonly entries: EntryStore;
  /** Hears more of its history, all of which is moved into documents. */
  hear(more: History['entries']): Promise<void>;
  /** The engine's own, behind all of ours. */
  readonly disk: IDBDatabase;
};

/** A phone that has lived through a history and moved all of it into feed documents; its journal is empty. */
export async function phoneWith({ group, entries: signed }: History): Promise<BenchPhone> {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
  const entries = createEntryStore(database);
  const documents = createFeedDocuments(createRepoStorage(database, group));
  const phone = createPhoneStore(database, makeAtRestKey);
  const books = new Books(group, { registry, entries, documents, phone, identity: browserIdentity });
  const kept = signed.map(readOwn);
  const { admitted } = admit(registry, books.state, await browserIdentity.readKept(kept, proofsOf(registry)));
  assert(admitted.length === kept.length, 'a history is admitted whole');
  // A chain at a time, so that the journal stays short while it is moved over.
  const project = () =>
    projectFeeds({ group, log: books.state.log, ledger: entries, documents, alone: (_, job) => job() });
  for (const chain of chainsOf(kept).values()) {
    await entries.append(group, null, chain);
    await project();
  }
  const hear = async (more: History['entries']): Promise<void> => {
    const { fresh } = await books.receive(more, 'elsewhere');
    assert(fresh.length === more.length, 'a history goes on whole');
    await project();
  };
  return { books, entries, hear, disk: database.backendDB() };
}

function readOwn({ bytes, signature }: History['entries'][number]): KeptEntry {
  const entry = decodeEntry(bytes);
  assert(entry.ok, 'a history holds entries');
  return toKept(entry.value, signature);
}

function chainsOf(kept: readonly KeptEntry[]): Map<DeviceId, KeptEntry[]> {
  const chains = new Map<DeviceId, KeptEntry[]>();
  for (const entry of kept) {
    const chain = chains.get(entry.device);
    if (chain) chain.push(entry);
    else chains.set(entry.device, [entry]);
  }
  return chains;
}
