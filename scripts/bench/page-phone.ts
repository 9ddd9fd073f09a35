/**
 * Runs in a browser page: a phone as the app's worker makes it, but on the page's own thread.
 *
 * That is the one which the browser can be told to slow down.
 */
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { browserRelays } from '../../src/app/worker/relays.ts';
import { browserTabs } from '../../src/app/worker/tabs.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { assert } from '../../src/lib/assert.ts';
import { registry } from '../../src/modules/core.ts';
import { services } from '../../src/modules/services.ts';
import type { FeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { LinkTalk } from '../../src/replication/local-link/link-talk.ts';
import { createPhone, type Phone } from '../../src/session/phone/phone.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import type { Clock } from '../../src/session/ports/surroundings.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';

/** Nothing is read from a document when a group with a snapshot opens, so seeding writes none. */
const noDocuments: FeedDocuments = {
  ...{ write: async () => undefined, read: async () => null },
  ...{ heads: async () => null, remove: async () => undefined },
};

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

type PagePhone = { readonly phone: Phone; readonly settled: (group: string) => Promise<boolean> };

export function phoneOf(name: string, documents = noDocuments): PagePhone {
  const database = openDatabase<PhoneRecords>({ name });
  const entries = createEntryStore(database);
  const phone = createPhone({
    registry,
    services: async () => services,
    entries,
    phone: createPhoneStore(database, makeAtRestKey),
    documentsOf: () => ({
      read: documents.read,
      project: (group, log) => projectFeeds({ group, log, ledger: entries, documents, alone: (_, job) => job() }),
    }),
    identity: browserIdentity,
    clock,
    tabs: browserTabs(''),
    relays: browserRelays(clock),
    talkByScreen: () => Promise.reject(new Error('nobody shows anything here')),
    talkDirectly: async (...of) => new LinkTalk(...of),
    texts: { open: () => Promise.reject(new Error('no text is read here')), judgedBy: '', patience: 0 },
    origin: location.origin,
    homeRelays: [],
    toCsv: () => '',
    buildDemo: () => Promise.reject(new Error('no demo here')),
    resumeDemo: async () => undefined,
  });
  const settled = async (group: string): Promise<boolean> =>
    (await database.journal.count()) === 0 &&
    (await database.snapshots.count()) === 1 &&
    (await database.settings.get(`glimpse/${group}`)) !== undefined;
  return { phone, settled };
}

/** Takes a bundle in and waits until it lies as on a phone that lay still for a moment: snapshot kept, journal empty. */
export async function seed(name: string, address: string, documents?: FeedDocuments): Promise<string> {
  const { phone, settled } = phoneOf(name, documents);
  await phone.start();
  const opened = await phone.openFile(new Uint8Array(await (await fetch(address)).arrayBuffer()), null);
  assert(opened.ok && opened.value.is === 'opened', 'a history that we wrote is a bundle');
  const { group } = opened.value;
  await new Promise<void>((done) => {
    const look = (): void => void settled(group).then((is) => (is ? done() : clock.after(100, look)));
    look();
  });
  phone.stop();
  return group;
}
