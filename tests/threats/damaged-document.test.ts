import '@automerge/automerge';
import { vi } from 'vitest';
import { EntryNames } from '../../src/core/entry-names.ts';
import { wholeBody } from '../../src/core/short-bodies.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { readHeld } from '../../src/replication/feeds/held-entries.ts';
import { chainAfter, newPhone } from '../replication/feeds/chains.ts';
import { feedsOf, newDisk } from '../replication/feeds/disk.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/core/short-bodies.ts', { spy: true });

/** A sound Automerge document lies under the feed's name, and holds other words in one place. */
threatInPlace('Damage or deletion inside an Automerge document', {
  attack: async () => {
    const chain = chainAfter(newPhone('ana'), null, 3);
    const [planned] = feedsOf(chain);
    if (planned === undefined) throw new Error('a chain has a feed');
    const { plan, bodies } = planned;
    const documents = createFeedDocuments(newDisk());
    const [forged] = chainAfter(newPhone('mallory'), null, 1);
    if (forged === undefined) throw new Error('a chain of one');
    await documents.write(
      plan,
      bodies.map((body, at) => (at === 1 ? Uint8Array.from(forged.entry.bytes) : body)),
    );
    const feed = { ...plan, signatures: new Uint8Array(3 * 64) };
    const held = await readHeld(documents, [feed], new Map(), new EntryNames(feed.entries));
    return [...held.values()].some(({ bytes }) => Buffer.from(bytes).equals(forged.entry.bytes));
  },
  // Whatever lies there is what was written.
  takeOut: () => vi.mocked(wholeBody).mockImplementation((kept) => kept),
});
