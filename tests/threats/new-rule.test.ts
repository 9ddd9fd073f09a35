import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { decodeEntry } from '../../src/core/entry.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { createRegistry } from '../../src/core/module.ts';
import { rulesVersion } from '../../src/core/state.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { modules, registry } from '../../src/modules/core.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import type { PhoneRecords, PhoneStore } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { meet, verified, village } from '../core/cast.ts';
import { toKept } from '../storage/kept.ts';
import { openBooks } from './support/open-books.ts';
import { threat } from './support/threat.ts';

/** The app as it was before anybody could withdraw a profile. */
const olderRules = createRegistry(
  modules.map((module) => {
    const kinds = Object.entries(module.kinds).filter(([kind]) => kind !== 'profile.withdraw');
    return { ...module, kinds: Object.fromEntries(kinds) };
  }),
);

/** What the cast signs bears no signature, neither of its own nor inside: here it is believed. */
const identity: Identity = {
  ...browserIdentity,
  readKept: async (kept) =>
    kept.flatMap(({ bytes }) => {
      const entry = decodeEntry(bytes);
      return entry.ok ? [verified(entry.value)] : [];
    }),
};

const rulesNow = `${rulesVersion}/${[...registry.kinds.keys()].join(' ')}`;

/** An app is updated: do its books differ from those of a phone that had the newer app from the start? */
threat<(phone: PhoneStore) => PhoneStore>('A new rule that changes old books', {
  attack: async (through) => {
    const { ana, bea } = village(['ana', 'bea']);
    bea.sign('profile.withdraw', {});
    meet(ana, bea);
    const { group } = ana.state;
    const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
    const [entries, phone] = [createEntryStore(database), createPhoneStore(database, makeAtRestKey)];
    await entries.keep(group, [...ana.held.values()].map(toKept));
    const older = await openBooks(group, { entries, phone, identity, registry: olderRules });
    if ([...older.state.log.nodes.values()].every(({ verdict }) => verdict.is !== 'unknown-kind'))
      throw new Error('the older app does not know it');
    await older.saveSnapshot(new Set());
    const updated = await openBooks(group, { entries, identity, phone: through(phone) });
    return fingerprints(updated.state).state !== fingerprints(ana.state).state;
  },
  defence: (phone) => phone,
  // No snapshot says by which rules it was made.
  takenOut: (phone) => ({
    ...phone,
    snapshot: async (group: GroupId) => {
      const kept = await phone.snapshot(group);
      return kept && { ...kept, version: rulesNow };
    },
  }),
});
