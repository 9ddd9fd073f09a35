/**
 * Runs in a browser page: seeds a phone's database with a history, and opens the group as the app's worker does.
 *
 * On the page's own thread, since that is the one which the browser can be told to slow down.
 */
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { browserRelays } from '../../src/app/worker/relays.ts';
import { browserTabs } from '../../src/app/worker/tabs.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { assert } from '../../src/lib/assert.ts';
import { registry } from '../../src/modules/core.ts';
import { services } from '../../src/modules/services.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { createPhone, type Phone } from '../../src/session/phone/phone.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import type { Clock } from '../../src/session/ports/surroundings.ts';
import type { GroupView } from '../../src/session/views.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';

/** Nothing is read from a document when a group with a snapshot opens, so seeding writes none. */
const noDocuments = { write: async () => undefined, read: async () => null, heads: async () => null };
const documents = { ...noDocuments, remove: async () => undefined };

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

function phoneOf(name: string): { readonly phone: Phone; readonly settled: (group: string) => Promise<boolean> } {
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
    tabs: browserTabs(),
    relays: browserRelays(clock),
    talkByScreen: () => Promise.reject(new Error('nobody shows anything here')),
    texts: { open: () => Promise.reject(new Error('no text is read here')), judgedBy: '' },
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
async function seed(name: string, address: string): Promise<string> {
  const { phone, settled } = phoneOf(name);
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

/** Milliseconds until a balance is on the screen, and until the books behind it are read. */
async function open(name: string, group: GroupId): Promise<{ readonly shown: number; readonly read: number }> {
  const start = performance.now();
  const { phone } = phoneOf(name);
  let shown: number | null = null;
  const read = new Promise<number>((resolve) => {
    void phone.watchGroup(group, ({ me, opening }: GroupView) => {
      assert(me.purses.length > 0, 'a village counts in something');
      shown ??= performance.now() - start;
      if (!opening) resolve(performance.now() - start);
    });
  });
  await phone.start();
  const all = await read;
  phone.stop();
  return { shown: shown ?? all, read: all };
}

Object.assign(globalThis, { seed, open });
