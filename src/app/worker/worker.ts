/** The worker's first part: it opens the database, tells what was last shown, and fetches the books. */
import { expose } from 'comlink';
import { makeAtRestKey } from '../../identity/at-rest.ts';
import { keyStrength } from '../../identity/signing.ts';
import type { PhoneRecords } from '../../session/ports/phone-store.ts';
import { openDatabase } from '../../storage/database.ts';
import { createPhoneStore } from '../../storage/phone-store.ts';
import { withPerson } from '../platform/with-person.ts';
import { lazyPhone } from './lazy-phone.ts';

const person = self.name;
const database = openDatabase<PhoneRecords>({ name: withPerson('minga', person) });
const store = createPhoneStore(database, () => makeAtRestKey());

const call = lazyPhone({
  store,
  keyStrength: () => keyStrength(),
  fetchPhone: async () => (await import('./whole-phone.ts')).makeWholePhone(database, store, person),
});

expose(
  new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          call(String(name), args),
    },
  ),
);
