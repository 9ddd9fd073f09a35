import type { FeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { chainAfter, group, newPhone as newAuthor } from '../replication/feeds/chains.ts';
import { entriesOnDisk, newPhone } from '../replication/feeds/projecting-phone.ts';
import { threat } from './support/threat.ts';

/** The phone stops right after a projection: what was not on the disk by then never will be. */
threat<(documents: FeedDocuments) => FeedDocuments>('Stopping at any moment', {
  attack: async (through) => {
    const tab = newPhone().openTab();
    const chain = chainAfter(newAuthor('ana'), null, 5);
    await tab.hear(chain);
    const documents = through(tab.documents);
    await projectFeeds({ group, log: tab.log, ledger: tab.entries, documents, alone: (_, job) => job() });
    return (await entriesOnDisk(tab)).length < chain.length;
  },
  defence: (documents) => documents,
  // Says that it has written, and means to.
  takenOut: (documents) => ({ ...documents, write: async () => undefined }),
});
