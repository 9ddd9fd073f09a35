import { vi } from 'vitest';
import type { EntryId } from '../../src/core/ids.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { foundingPhone } from '../core/cast.ts';
import { toKept } from '../storage/kept.ts';
import { newPhone } from '../storage/tabs.ts';
import { threat } from './support/threat.ts';

/** How a tab's transaction comes to know where the chain ends, when it expects it to end there. */
type KnowTip = (tab: Database, expected: EntryId) => unknown;

threat<KnowTip>('Forking oneself: two tabs', {
  attack: async (knowTip) => {
    const ana = foundingPhone('ana');
    const { group } = ana.state;
    const phone = newPhone();
    const [here, there] = [phone.openTab(), phone.openTab()];
    const store = createEntryStore(here);
    const [founding] = [...ana.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    await store.append(group, null, [founding]);
    knowTip(here, founding.id);
    knowTip(there, founding.id);
    const [one, other] = ['here', 'there'].map((tab) => toKept(ana.make('note', { tab })));
    if (one === undefined || other === undefined) throw new Error('two tabs sign');
    await Promise.all([
      store.append(group, founding.id, [one]),
      createEntryStore(there).append(group, founding.id, [other]),
    ]);
    const numbers = (await store.journal(group)).map(({ seq }) => seq);
    return new Set(numbers).size < numbers.length;
  },
  defence: () => undefined,
  // What the tab had in mind when it signed is what it finds.
  takenOut: (tab, expected) =>
    vi.spyOn(tab.tips, 'get').mockImplementation((() => Promise.resolve({ tip: expected })) as never),
});
