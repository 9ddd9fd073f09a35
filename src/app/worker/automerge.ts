/** Everything that needs Automerge, in one lazy piece. */

import wasmUrl from '@automerge/automerge/automerge.wasm?url';
import { initializeWasm } from '@automerge/automerge/slim';
import type { StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import { fetchedOnce } from '../../lib/fetched-once.ts';
import { createFeedDocuments, type FeedDocuments } from '../../replication/feeds/documents.ts';

const ready = fetchedOnce(() => initializeWasm(wasmUrl));

export async function openFeedDocuments(storage: StorageAdapterInterface): Promise<FeedDocuments> {
  await ready();
  return createFeedDocuments(storage);
}
