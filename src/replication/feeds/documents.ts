/**
 * The feed documents of one group. (protocol §12)
 *
 * Bodies of verified entries go in, through our own code; Automerge bytes from outside never come near. The caller has
 * initialised Automerge's wasm, and lets one job at a time write the documents of a group, over all tabs.
 */
import { getHeads } from '@automerge/automerge/slim';
import type { StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import type { FeedPlan } from '../../core/feed.ts';
import { bytesEqual } from '../../lib/bytes.ts';
import { extendedFeed, openFeed, packedFeed } from './feed-document.ts';
import { loadStored, type StoredFeed, saveWhole, storedName } from './stored-document.ts';

export type FeedDocuments = {
  /** Writes one feed so that the document holds exactly these bodies; flushed when the promise resolves. */
  write(plan: FeedPlan, bodies: readonly Uint8Array[]): Promise<void>;
  /** The bodies a document holds, oldest first; `null` when it is missing, or damaged beyond reading. */
  read(document: string): Promise<readonly Uint8Array[] | null>;
  /** The document's Automerge heads; `null` when it is missing or damaged. */
  heads(document: string): Promise<readonly string[] | null>;
  remove(document: string): Promise<void>;
};

/**
 * A change by itself takes two to three times of what it takes in a snapshot, where it is compressed with its like; automerge-repo
 * would let changes grow as large as the snapshot. At this share a byte is written some nine times, and a document is a twentieth larger.
 */
const looseShareMax = 1 / 8;

/** `storage` holds the documents of one group only. Its own errors are passed on, never taken for damage. */
export function createFeedDocuments(storage: StorageAdapterInterface): FeedDocuments {
  return {
    async write(plan, bodies) {
      const stored = await loadStored(storage, plan.document);
      if (stored !== null && isPrefix(stored.doc.entries, bodies)) {
        if (stored.doc.entries.length === bodies.length) return;
        if (!plan.packed) {
          const longer = extendedFeed(stored.doc, plan.device, bodies);
          return stored.looseShare < looseShareMax ? stored.grow(longer) : saveWhole(storage, plan.document, longer);
        }
      }
      const doc = plan.packed ? packedFeed(plan.device, bodies) : openFeed(plan.device, bodies);
      await saveWhole(storage, plan.document, doc);
    },

    async read(document) {
      const stored = await loadStored(storage, document);
      return stored && [...stored.doc.entries];
    },

    async heads(document) {
      const stored: StoredFeed | null = await loadStored(storage, document);
      return stored && getHeads(stored.doc);
    },

    remove: (document) => storage.removeRange([storedName(document)]),
  };
}

const isPrefix = (shorter: readonly Uint8Array[], longer: readonly Uint8Array[]): boolean =>
  shorter.every((body, at) => {
    const other = longer[at];
    return other !== undefined && bytesEqual(body, other);
  });
