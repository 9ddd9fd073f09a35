import '@automerge/automerge';
import { vi } from 'vitest';
import type { FeedDocuments } from '../../src/replication/feeds/documents.ts';
import { planDeviceFeeds, segmentLength } from '../../src/replication/feeds/plan.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { chainAfter, group, newPhone as newAuthor } from '../replication/feeds/chains.ts';
import { newPhone } from '../replication/feeds/projecting-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/replication/feeds/plan.ts', { spy: true });

const long = chainAfter(newAuthor('ana'), null, 2 * segmentLength + 1);

/** How many bodies go into a document to write down one entry more. */
threatInPlace('Huge logs', {
  attack: async () => {
    const tab = newPhone().openTab();
    let most = 0;
    const write: FeedDocuments['write'] = (plan, bodies) => {
      most = Math.max(most, bodies.length);
      return tab.documents.write(plan, bodies);
    };
    await tab.hear(long.slice(0, -1));
    const documents = { ...tab.documents, write };
    const projecting = { group, log: tab.log, ledger: tab.entries, documents };
    await projectFeeds({ ...projecting, alone: (_, job) => job() });
    most = 0;
    await tab.hear(long.slice(-1));
    await projectFeeds({ ...projecting, alone: (_, job) => job() });
    if (most === 0) throw new Error('the entry was written');
    return most > segmentLength;
  },
  takeOut: async () => {
    const { planDeviceFeeds: planned } = await vi.importActual<typeof import('../../src/replication/feeds/plan.ts')>(
      '../../src/replication/feeds/plan.ts',
    );
    // A chain is one document, however long it grows.
    vi.mocked(planDeviceFeeds).mockImplementation((...args) => {
      const plans = planned(...args);
      const entries = plans.flatMap((plan) => plan.entries);
      return plans.slice(0, 1).map((first) => ({ ...first, entries, packed: false }));
    });
  },
});
