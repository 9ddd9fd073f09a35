import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { decodeEntry } from '../../src/core/entry.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { registry } from '../../src/modules/core.ts';
import { Books } from '../../src/session/group/books.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { village } from '../core/cast.ts';
import { threat } from './support/threat.ts';

function booksOf(identity: Identity, group: Books['group']): Books {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
  const phone = createPhoneStore(database, makeAtRestKey);
  const documents = { read: async () => null };
  return new Books(group, { registry, entries: createEntryStore(database), documents, phone, identity });
}

const believing: Identity['verifyEntries'] = async (signed) =>
  signed.map(({ bytes, signature }) => {
    const entry = decodeEntry(bytes);
    // The brand is identity's to give: here it is given away, which is the point.
    return entry.ok
      ? { ok: true, value: { entry: entry.value, signature, signatureChecked: true, proofsHold: true } as never }
      : entry;
  });

const notHers = new Uint8Array(64).fill(1);

/** Whoever holds the group's key writes down a founding that nobody signed. */
threat<Identity>('A forged entry', {
  attack: async (identity) => {
    const { ana } = village(['ana', 'bea']);
    const books = booksOf(identity, ana.state.group);
    await books.open();
    const forged = [...ana.held.values()].map(({ entry }) => ({ bytes: entry.bytes, signature: notHers }));
    return (await books.receive(forged, 'elsewhere')).fresh.length > 0;
  },
  defence: browserIdentity,
  takenOut: { ...browserIdentity, verifyEntries: believing, verifyByLinks: believing },
});
