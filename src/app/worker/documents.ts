/** The feed documents of each group. Automerge, its wasm too, is fetched when the first document is needed, not before. */
import type { GroupId } from '../../core/ids.ts';
import { lazyFeedDocuments } from '../../replication/feeds/lazy.ts';
import type { EntryStore, Projector } from '../../session/ports/entry-store.ts';
import type { Database } from '../../storage/database.ts';
import { createRepoStorage } from '../../storage/repo-storage.ts';

const alone = <T>(name: string, job: () => Promise<T>): Promise<T> => navigator.locks.request(name, job) as Promise<T>;

export function groupDocuments(database: Database, ledger: EntryStore, group: GroupId): Projector {
  const documents = lazyFeedDocuments(async () => {
    const { openFeedDocuments } = await import('./automerge.ts');
    return openFeedDocuments(createRepoStorage(database, group));
  });
  return {
    read: (document) => documents.read(document),
    project: async (of, log) => {
      const { projectFeeds } = await import('../../replication/feeds/project.ts');
      return projectFeeds({ group: of, log, ledger, documents, alone });
    },
  };
}
