/** A whole phone in Node on which the demo can be tried: real storage, keys and villagers, and a clock that we move. */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { rowsToCsv } from '../../src/app/worker/csv.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { registry } from '../../src/modules/core.ts';
import { services } from '../../src/modules/services.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { buildDemo } from '../../src/session/demo/build-demo.ts';
import { resumeDemo } from '../../src/session/demo/resume-demo.ts';
import { createPhone, type Phone } from '../../src/session/phone/phone.ts';
import type { Clock, Relays, Tabs } from '../../src/session/ports/surroundings.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import { makeManualClock } from '../relay/support/manual-clock.ts';
import { nodeTexts } from '../session/text-room.ts';

/** A Saturday, in the evening. */
export const today = Date.UTC(2026, 9, 31, 18);

export type DemoPhone = {
  readonly phone: Phone;
  readonly advance: (ms: number) => void;
  /** Every table of the database and how many rows it has. */
  readonly rows: () => Promise<Record<string, number>>;
};

/**
 * The same `indexedDB` again is the same phone after a reload. `seed` is what the villagers' whims follow from.
 * Whoever starts it stops it.
 */
export async function startDemoPhone(seed: string, indexedDB = new IDBFactory(), now = today): Promise<DemoPhone> {
  const database = openDatabase({ platform: { indexedDB, IDBKeyRange } });
  const entries = createEntryStore(database);
  const store = createPhoneStore(database, () => makeAtRestKey()) as never;
  const manual = makeManualClock();
  const clock: Clock = { now: () => now + manual.now(), after: manual.after };
  const phone = createPhone({
    registry,
    services: async () => services,
    entries,
    phone: store,
    documentsOf: (group) => {
      const documents = createFeedDocuments(createRepoStorage(database, group));
      return {
        read: (document) => documents.read(document),
        project: (of, log) => projectFeeds({ group: of, log, ledger: entries, documents, alone: (_, job) => job() }),
      };
    },
    identity: browserIdentity,
    clock,
    tabs: oneTab,
    relays: noRelays,
    talkByScreen: () => Promise.reject(new Error('nobody shows anything here')),
    talkDirectly: () => Promise.reject(new Error('nobody is linked here')),
    texts: nodeTexts(clock),
    origin: 'https://minga.example',
    homeRelays: ['wss://relay.example'],
    toCsv: rowsToCsv,
    buildDemo: (language) =>
      buildDemo({ registry, identity: browserIdentity, entries, phone: store }, clock.now(), language),
    resumeDemo: (open) => resumeDemo(open, { registry, identity: browserIdentity, clock, seed }),
  });
  await phone.start();
  return {
    phone,
    advance: manual.advance,
    rows: async () => {
      const counts = await Promise.all(
        database.tables.map(async (table) => [table.name, await table.count()] as const),
      );
      return Object.fromEntries(counts);
    },
  };
}

const oneTab: Tabs = {
  tell: () => undefined,
  hear: () => undefined,
  lead: (_, leading) => {
    leading();
    return () => undefined;
  },
};

const refuse = (): never => {
  throw new Error('the demo called a relay');
};
/** Whoever calls any of them fails the test. */
const noRelays: Relays = {
  follow: refuse,
  readAll: refuse,
  readPast: refuse,
  putMail: refuse,
  doors: refuse,
  networkLost: () => undefined,
  close: () => undefined,
};
