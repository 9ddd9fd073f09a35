/** Everything that needs Automerge, in one lazy piece. */

import wasmUrl from '@automerge/automerge/automerge.wasm?url';
import { initializeWasm } from '@automerge/automerge/slim';
import type { StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import { createFeedDocuments, type FeedDocuments } from '../../replication/feeds/documents.ts';

let ready: Promise<void> | null = null;

export async function openFeedDocuments(storage: StorageAdapterInterface): Promise<FeedDocuments> {
  ready ??= initializeWasm(wasmUrl);
  await ready;
  return createFeedDocuments(storage);
}
