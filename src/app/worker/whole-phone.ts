/** The composition root of a phone's books: replay, keys, and the channels that carry them. */
import { registry } from '../../modules/core.ts';
import { judgedBy } from '../../replication/texts/judged-by.ts';
import { patience } from '../../replication/texts/patience.ts';
import { createPhone, type Phone } from '../../session/phone/phone.ts';
import type { PhoneRecords } from '../../session/ports/phone-store.ts';
import type { Clock } from '../../session/ports/surroundings.ts';
import type { Database } from '../../storage/database.ts';
import { createEntryStore } from '../../storage/entry-store.ts';
import type { PhoneStore } from '../../storage/phone-store.ts';
import { rowsToCsv } from './csv.ts';
import { groupDocuments } from './documents.ts';
import { browserIdentity } from './identity.ts';
import { lazyRelays } from './lazy-relays.ts';
import { browserTabs } from './tabs.ts';

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** `person`: '' for the phone's first (`platform/person.ts`). */
export function makeWholePhone(
  database: Database<PhoneRecords>,
  store: PhoneStore<PhoneRecords>,
  person: string,
): Phone {
  const entries = createEntryStore(database);
  const demoPorts = { registry, entries, phone: store, identity: browserIdentity };
  const { origin } = globalThis.location;

  return createPhone({
    registry,
    services: async () => (await import('../../modules/services.ts')).services,
    entries,
    phone: store,
    documentsOf: (group) => groupDocuments(database, entries, group),
    identity: browserIdentity,
    clock,
    tabs: browserTabs(person),
    relays: lazyRelays(async () => (await import('./relays.ts')).browserRelays(clock, globalThis)),
    talkByScreen: async (...of) => new (await import('../../replication/screen/screen-talk.ts')).ScreenTalk(...of),
    talkDirectly: async (...of) => new (await import('../../replication/local-link/link-talk.ts')).LinkTalk(...of),
    texts: { open: async () => (await import('./texts.ts')).openTextDesk(clock), judgedBy, patience },
    origin,
    // The address this app came from is a relay too.
    homeRelays: [origin.replace(/^http/, 'ws')],
    toCsv: rowsToCsv,
    buildDemo: async (language) => {
      const { buildDemo } = await import('../../session/demo/build-demo.ts');
      return buildDemo(demoPorts, clock.now(), language);
    },
    resumeDemo: async (open) => {
      const { resumeDemo } = await import('../../session/demo/resume-demo.ts');
      await resumeDemo(open, { ...demoPorts, clock, seed: String(clock.now()) });
    },
  });
}
