/** Damaged Automerge bytes on the phone's own disk. None come from anybody else: only entries do. */
import { test } from 'vitest';
import { bytesEqual } from '../../src/lib/bytes.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { chainAfter, newPhone } from '../replication/feeds/chains.ts';
import { chunksOf, feedsOf, newDisk, writeAll } from '../replication/feeds/disk.ts';
import { runDoor } from './support/run-door.ts';

test('disk: a feed document', async () => {
  const chain = chainAfter(newPhone('ana'), null, 12);
  const feedOf = (length: number) => {
    const [feed] = feedsOf(chain.slice(0, length));
    if (feed === undefined) throw new Error('a chain that is not empty has a feed');
    return feed;
  };
  const { plan, bodies } = feedOf(12);
  const disk = newDisk();
  for (const length of [9, 11, 12]) await writeAll(disk, [feedOf(length)]);
  const chunks = await chunksOf(disk, plan.document);
  await runDoor({
    name: 'disk: a feed document',
    seeds: chunks.flatMap(({ data }) => data ?? []),
    holds: 'bytes',
    feed: async (bytes) => {
      // Any of them, and for a number always the same.
      const chunk = chunks[bytes.length % chunks.length];
      if (chunk === undefined) throw new Error('a document lies in chunks');
      await disk.save(chunk.key, bytes);
      const read = await createFeedDocuments(disk).read(plan.document);
      await disk.save(chunk.key, chunk.data ?? new Uint8Array());
      if (read?.some((body, at) => !bytesEqual(body, bodies[at] ?? new Uint8Array()))) throw new Error('another body');
      return read === null ? 'nothing' : read.length < bodies.length ? 'a part' : 'all';
    },
    reaches: ['nothing', 'all'],
    mayEnd: ['a part'],
  });
});
