/** A disk for feed documents: the real storage on a database in memory, and ways to look behind it and to harm it. */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { init, loadIncremental, save } from '@automerge/automerge/slim';
import type { StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { FeedPlan } from '../../../src/core/feed.ts';
import { concatBytes } from '../../../src/lib/bytes.ts';
import { createFeedDocuments, type FeedDocuments } from '../../../src/replication/feeds/documents.ts';
import { planFeeds } from '../../../src/replication/feeds/plan.ts';
import { storedName } from '../../../src/replication/feeds/stored-document.ts';
import { createRepoStorage } from '../../../src/storage/repo-storage.ts';
import { openTab } from '../../storage/tabs.ts';
import { group, logOf } from './chains.ts';

export const newDisk = (): StorageAdapterInterface => createRepoStorage(openTab(), group);

export type PlannedFeed = { readonly plan: FeedPlan; readonly bodies: readonly Uint8Array[] };

/** The feeds of a log with the bodies that belong into them. */
export function feedsOf(entries: readonly VerifiedEntry[]): PlannedFeed[] {
  const bodies = new Map(entries.map(({ entry }) => [entry.id, Uint8Array.from(entry.bytes)]));
  return planFeeds(logOf(entries), group).map((plan) => ({
    plan,
    bodies: plan.entries.map((id) => bodies.get(id) ?? new Uint8Array()),
  }));
}

export async function writeAll(
  storage: StorageAdapterInterface,
  feeds: readonly PlannedFeed[],
): Promise<FeedDocuments> {
  const documents = createFeedDocuments(storage);
  for (const { plan, bodies } of feeds) await documents.write(plan, bodies);
  return documents;
}

/** The chunks of a document as they lie on the disk. */
export const chunksOf = (storage: StorageAdapterInterface, document: string) =>
  storage.loadRange([storedName(document)]);

/** What any Automerge tool would write of the document: one file, whatever the chunks it lies in. */
export async function savedBytes(storage: StorageAdapterInterface, document: string): Promise<Uint8Array> {
  const chunks = await chunksOf(storage, document);
  return save(loadIncremental(init(), concatBytes(...chunks.map(({ data }) => data ?? new Uint8Array()))));
}
