/** The composition root of the worker: it owns keys, storage, replay and the channels. */
import { expose } from 'comlink';
import { makeAtRestKey } from '../../identity/at-rest.ts';
import { registry } from '../../modules/core.ts';
import { judgedBy } from '../../replication/texts/judged-by.ts';
import { createPhone } from '../../session/phone/phone.ts';
import type { PhoneRecords } from '../../session/ports/phone-store.ts';
import type { Clock } from '../../session/ports/surroundings.ts';
import { openDatabase } from '../../storage/database.ts';
import { createEntryStore } from '../../storage/entry-store.ts';
import { createPhoneStore } from '../../storage/phone-store.ts';
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

const database = openDatabase<PhoneRecords>();
const entries = createEntryStore(database);
const store = createPhoneStore(database, () => makeAtRestKey());
const demoPorts = { registry, entries, phone: store, identity: browserIdentity };
const { origin } = globalThis.location;

const phone = createPhone({
  registry,
  entries,
  phone: store,
  documentsOf: (group) => groupDocuments(database, entries, group),
  identity: browserIdentity,
  clock,
  tabs: browserTabs(),
  relays: lazyRelays(async () => (await import('./relays.ts')).browserRelays(clock, globalThis)),
  texts: { open: async () => (await import('./texts.ts')).openTextDesk(clock), judgedBy },
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

const ready = phone.start();
expose(
  new Proxy(phone, {
    // Nothing but what was last shown is told before the groups on this phone are open.
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        if (name !== 'watchPhone' && name !== 'watchGroup') await ready;
        const answer: unknown = await Reflect.apply(member, target, args);
        // What the page asks first: its answer says whether the phone could be opened at all.
        if (name === 'watchPhone') await ready;
        return answer;
      };
    },
  }),
);
