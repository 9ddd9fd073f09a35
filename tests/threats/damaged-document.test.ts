import '@automerge/automerge';
import { EntryNames } from '../../src/core/entry-names.ts';
import type { SettledFeed } from '../../src/core/feed.ts';
import { createFeedDocuments, type FeedDocuments } from '../../src/replication/feeds/documents.ts';
import { readHeld } from '../../src/replication/feeds/held-entries.ts';
import { chainAfter, newPhone } from '../replication/feeds/chains.ts';
import { feedsOf, newDisk } from '../replication/feeds/disk.ts';
import { threat } from './support/threat.ts';

type Read = (documents: FeedDocuments, feed: SettledFeed) => Promise<readonly Uint8Array[]>;

/** A sound Automerge document lies under the feed's name, and holds other words in one place. */
threat<Read>('Damage or deletion inside an Automerge document', {
  attack: async (read) => {
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
    const found = await read(documents, { ...plan, signatures: new Uint8Array(3 * 64) });
    return found.some((body) => Buffer.from(body).equals(forged.entry.bytes));
  },
  defence: async (documents, feed) => {
    const held = await readHeld(documents, [feed], new Map(), new EntryNames(feed.entries));
    return [...held.values()].map(({ bytes }) => bytes);
  },
  takenOut: async (documents, feed) => (await documents.read(feed.document)) ?? [],
});
