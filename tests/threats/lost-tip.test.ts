import { vi } from 'vitest';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { endsIn } from '../../src/storage/lost-tip.ts';
import { foundingPhone } from '../core/cast.ts';
import { toKept } from '../storage/kept.ts';
import { newPhone } from '../storage/tabs.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/storage/lost-tip.ts', { spy: true });

/** The row that says where the chain ends is lost: does the device sign a second opening? */
threatInPlace('A row of the disk is lost whole', {
  attack: async () => {
    const ana = foundingPhone('ana');
    const { group } = ana.state;
    const database = newPhone().openTab();
    const store = createEntryStore(database);
    const [founding] = [...ana.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    await store.append(group, null, [founding]);
    await database.tips.clear();
    await store.append(group, null, [toKept(ana.make('note', {}, { prev: null, seq: 0 }))]);
    return (await store.journal(group)).filter(({ seq }) => seq === 0).length > 1;
  },
  // The row is believed in its absence: no tip, so nothing was ever signed.
  takeOut: () => vi.mocked(endsIn).mockImplementation(async (...[, , , tip]) => tip === null),
});
