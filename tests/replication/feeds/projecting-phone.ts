/** A phone that keeps a log in the real database and projects it, and what one finds on its disk afterwards. */
import type { StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { EntryNames } from '../../../src/core/entry-names.ts';
import { entryBefore, type KeptEntry } from '../../../src/core/feed.ts';
import { hashEntry } from '../../../src/core/hash.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Log } from '../../../src/core/log.ts';
import { wholeBody } from '../../../src/core/short-bodies.ts';
import { concatBytes } from '../../../src/lib/bytes.ts';
import { createFeedDocuments, type FeedDocuments } from '../../../src/replication/feeds/documents.ts';
import { planFeeds } from '../../../src/replication/feeds/plan.ts';
import { type Projection, projectFeeds } from '../../../src/replication/feeds/project.ts';
import type { EntryStore } from '../../../src/session/ports/entry-store.ts';
import { createEntryStore } from '../../../src/storage/entry-store.ts';
import { createRepoStorage } from '../../../src/storage/repo-storage.ts';
import { newPhone as newDatabases } from '../../storage/tabs.ts';
import { group, grow, logOf } from './chains.ts';
import { savedBytes } from './disk.ts';

/** Stands where a signature would, and shows which entry it belongs to. */
const signatureOf = (id: EntryId): Uint8Array => concatBytes(idToBytes(id), idToBytes(id));

const toKept = ({ entry }: VerifiedEntry): KeptEntry => ({
  id: entry.id,
  device: entry.device,
  seq: entry.seq,
  prev: entry.prev,
  bytes: Uint8Array.from(entry.bytes),
  signature: signatureOf(entry.id),
});

/** Stands between a phone and its disk. */
export type Between = <T extends object>(target: T) => T;
const nothingBetween: Between = (target) => target;

export type Tab = {
  readonly log: Log;
  readonly entries: EntryStore;
  readonly disk: StorageAdapterInterface;
  readonly documents: FeedDocuments;
  /** Keeps entries in the journal and admits them. */
  hear(entries: readonly VerifiedEntry[]): Promise<void>;
  /** Admits what another tab has kept. */
  admit(entries: readonly VerifiedEntry[]): void;
  project(between?: Between): Promise<Projection>;
};

export function newPhone(): { readonly openTab: (known?: readonly VerifiedEntry[]) => Tab } {
  const { openTab } = newDatabases();
  return {
    openTab(known = []) {
      const database = openTab();
      const [log, entries, disk] = [logOf(known), createEntryStore(database), createRepoStorage(database, group)];
      return {
        log,
        entries,
        disk,
        documents: createFeedDocuments(disk),
        admit: (more) => grow(log, more),
        async hear(more) {
          await entries.keep(group, more.map(toKept));
          grow(log, more);
        },
        project: (between = nothingBetween) =>
          projectFeeds({
            group,
            log,
            ledger: between(entries),
            documents: createFeedDocuments(between(disk)),
            alone: (name, job) => navigator.locks.request(name, job),
          }),
      };
    },
  };
}

/** Entries whose body and signature are on the disk, in the journal or in a settled document; sorted. */
export async function entriesOnDisk({ entries, documents, log }: Tab): Promise<EntryId[]> {
  const found = new Set((await entries.journal(group)).filter((entry) => isSound(entry)).map((entry) => entry.id));
  const feeds = await entries.feeds(group);
  const names = new EntryNames([...log.nodes.keys(), ...feeds.flatMap((feed) => feed.entries)]);
  for (const feed of feeds) {
    const bodies = (await documents.read(feed.document)) ?? [];
    feed.entries.forEach((id, at) => {
      const [kept, signature] = [bodies[at], feed.signatures.subarray(at * 64, at * 64 + 64)];
      const bytes = kept && wholeBody(kept, id, entryBefore(feed, at), names);
      if (bytes && isSound({ id, bytes, signature })) found.add(id);
    });
  }
  return [...found].sort();
}

const isSound = ({ id, bytes, signature }: Pick<KeptEntry, 'id' | 'bytes' | 'signature'>): boolean =>
  hashEntry(bytes) === id && signatureOf(id).every((byte, at) => byte === signature[at]);

/** Every planned document as it lies on the disk: its heads, and what it saves to. */
export async function documentsOnDisk({ log, disk, documents }: Tab) {
  const found = new Map<string, { readonly heads: readonly string[] | null; readonly bytes: Uint8Array }>();
  for (const { document } of planFeeds(log, group)) {
    found.set(document, { heads: await documents.heads(document), bytes: await savedBytes(disk, document) });
  }
  return found;
}

/** Lets so many writes through to the disk, and then none. */
export function stopAfter(writes: number): Between {
  const writing = new Set(['keep', 'settle', 'save', 'remove', 'removeRange']);
  let left = writes;
  return <T extends object>(target: T): T =>
    new Proxy(target, {
      get(disk, name) {
        const method: unknown = Reflect.get(disk, name);
        if (typeof method !== 'function' || !writing.has(String(name))) return method;
        return async (...args: readonly unknown[]) => {
          left -= 1;
          if (left < 0) throw new Error('power cut');
          return method.apply(disk, args);
        };
      },
    });
}
