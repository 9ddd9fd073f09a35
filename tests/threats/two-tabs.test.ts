import type { EntryStore } from '../../src/session/ports/entry-store.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { foundingPhone } from '../core/cast.ts';
import { toKept } from '../storage/kept.ts';
import { newPhone } from '../storage/tabs.ts';
import { threat } from './support/threat.ts';

type Append = (store: EntryStore, ...args: Parameters<EntryStore['append']>) => Promise<unknown>;

threat<Append>('Forking oneself: two tabs', {
  attack: async (append) => {
    const ana = foundingPhone('ana');
    const { group } = ana.state;
    const phone = newPhone();
    const [here, there] = [createEntryStore(phone.openTab()), createEntryStore(phone.openTab())];
    const [founding] = [...ana.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    await here.append(group, null, [founding]);
    const [one, other] = ['here', 'there'].map((tab) => toKept(ana.make('note', { tab })));
    if (one === undefined || other === undefined) throw new Error('two tabs sign');
    await Promise.all([append(here, group, founding.id, [one]), append(there, group, founding.id, [other])]);
    const numbers = (await here.journal(group)).map(({ seq }) => seq);
    return new Set(numbers).size < numbers.length;
  },
  defence: (store, ...args) => store.append(...args),
  takenOut: (store, group, _, entries) => store.keep(group, entries),
});
