/** The feed documents of each group. Automerge's wasm is fetched when the first document is needed, not before. */

import wasmUrl from '@automerge/automerge/automerge.wasm?url';
import { initializeWasm } from '@automerge/automerge/slim';
import type { GroupId } from '../../core/ids.ts';
import { createFeedDocuments } from '../../replication/feeds/documents.ts';
import { lazyFeedDocuments } from '../../replication/feeds/lazy.ts';
import { projectFeeds } from '../../replication/feeds/project.ts';
import type { EntryStore, Projector } from '../../session/ports/entry-store.ts';
import type { Database } from '../../storage/database.ts';
import { createRepoStorage } from '../../storage/repo-storage.ts';

const alone = <T>(name: string, job: () => Promise<T>): Promise<T> => navigator.locks.request(name, job) as Promise<T>;

export function groupDocuments(database: Database, ledger: EntryStore, group: GroupId): Projector {
  const documents = lazyFeedDocuments(async () => {
    await initializeWasm(wasmUrl);
    return createFeedDocuments(createRepoStorage(database, group));
  });
  return {
    read: (document) => documents.read(document),
    project: (of, log) => projectFeeds({ group: of, log, ledger, documents, alone }),
  };
}
