import type { EntryStore } from '../../src/session/ports/entry-store.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { foundingPhone } from '../core/cast.ts';
import { toKept } from '../storage/kept.ts';
import { newPhone } from '../storage/tabs.ts';
import { threat } from './support/threat.ts';

type Append = (database: Database, ...args: Parameters<EntryStore['append']>) => Promise<unknown>;

/** The row that says where the chain ends is lost: does the device sign a second opening? */
threat<Append>('A row of the disk is lost whole', {
  attack: async (append) => {
    const ana = foundingPhone('ana');
    const { group } = ana.state;
    const database = newPhone().openTab();
    const store = createEntryStore(database);
    const [founding] = [...ana.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    await store.append(group, null, [founding]);
    await database.tips.clear();
    await append(database, group, null, [toKept(ana.make('note', {}, { prev: null, seq: 0 }))]);
    return (await store.journal(group)).filter(({ seq }) => seq === 0).length > 1;
  },
  defence: (database, ...args) => createEntryStore(database).append(...args),
  // The row is believed in its absence: no tip, so nothing was ever signed.
  takenOut: async (database, group, expectedTip, entries) => {
    const tip = (await database.tips.get([group, entries[0]?.device ?? ('' as never)]))?.tip ?? null;
    return tip === expectedTip && createEntryStore(database).keep(group, entries);
  },
});
