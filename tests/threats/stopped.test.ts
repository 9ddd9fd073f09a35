import '@automerge/automerge';
import { vi } from 'vitest';
import type { HeldCommand } from '../../src/session/ports/phone-store.ts';
import { appendSigned, journalOf } from '../../src/storage/journal.ts';
import { writing } from '../../src/storage/transactions.ts';
import { foundingPhone } from '../core/cast.ts';
import { chainAfter, newPhone as newAuthor } from '../replication/feeds/chains.ts';
import { type Between, entriesOnDisk, newPhone, stopAfter } from '../replication/feeds/projecting-phone.ts';
import { toKept } from '../storage/kept.ts';
import { newPhone as newDatabases } from '../storage/tabs.ts';
import { threat, threatInPlace } from './support/threat.ts';

vi.mock('../../src/storage/transactions.ts', { spy: true });

/** More writes than a projection of one short chain comes to. */
const writesMost = 12;

/** The phone stops after so many writes of a projection, whichever that is: is an entry in neither place? */
threat<() => Between>('Stopping at any moment: while the journal goes over into documents', {
  attack: async (between) => {
    const chain = chainAfter(newAuthor('ana'), null, 5);
    let isComplete = false;
    for (let writes = 0; writes <= writesMost; writes += 1) {
      const tab = newPhone().openTab();
      await tab.hear(chain);
      const [stop, ordered] = [stopAfter(writes), between()];
      isComplete = await tab
        .project((target) => ordered(stop(target)))
        .then(
          () => true,
          () => false,
        );
      if ((await entriesOnDisk(tab)).length < chain.length) return true;
    }
    if (!isComplete) throw new Error('a projection comes to its end in fewer writes');
    return false;
  },
  defence: () => (target) => target,
  takenOut: settledFirst,
});

/** The disk's writes the other way round: the journal is settled, and documents are written thereafter. */
function settledFirst(): Between {
  const later: (() => Promise<unknown>)[] = [];
  return <T extends object>(target: T): T =>
    new Proxy(target, {
      get(disk, name) {
        const method: unknown = Reflect.get(disk, name);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          if (name === 'save') return void later.push(async () => method.apply(disk, args));
          const done: unknown = await method.apply(disk, args);
          if (name === 'settle') for (const write of later.splice(0)) await write();
          return done;
        };
      },
    });
}

/** The phone stops while a held payment is carried out: is it neither held any more nor written down? */
threatInPlace('Stopping at any moment: while a held payment is carried out', {
  attack: async () => {
    const ana = foundingPhone('ana');
    const { group } = ana.state;
    const tab = newDatabases().openTab();
    const held: HeldCommand = { id: 'tapped', group, command: 'exchange.pay', args: {}, heldAt: 0 };
    await tab.held.put(held);
    const [founding] = [...ana.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    const stopped = vi.spyOn(tab.journal, 'bulkAdd').mockRejectedValue(new Error('power cut'));
    await appendSigned(tab, group, null, [founding], held.id).catch(() => undefined);
    if (stopped.mock.calls.length === 0) throw new Error('it stops while it writes');
    return (await tab.held.count()) === 0 && (await journalOf(tab, group)).length === 0;
  },
  // Each step by itself, where all of them are one transaction.
  takeOut: () => vi.mocked(writing).mockImplementation(async (...[, , job]) => job()),
});
