/** Damaged Automerge bytes on the phone's own disk. None come from anybody else: only entries do. */
import { test } from 'vitest';
import { EntryNames } from '../../src/core/entry-names.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { shortBody, wholeBody } from '../../src/core/short-bodies.ts';
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

test('disk: a short body', async () => {
  const ana = newPhone('ana');
  const others = ['bea', 'carla', 'dan'].map((name) => ana.make('note', { text: name }).entry.id);
  const place = { prev: others[0] ?? null, seq: 1, heads: others.slice(1), acks: [] };
  const { entry: body } = ana.make('note', { text: 'seen' }, place);
  const alone = new EntryNames([...others, body.id]);
  // Of every name two entries: each input is read in all the ways there are.
  const shared = new EntryNames([...others, ...others.map((id) => `${id.slice(0, 60)}0000` as EntryId)]);
  await runDoor({
    name: 'disk: a short body',
    seeds: [others.slice(1), others.slice(2), []].map((links) => shortBody(body.bytes, body.prev, links, alone)),
    holds: 'bytes',
    feed: (bytes) => {
      const read = [alone, shared].map((names) => wholeBody(bytes, body.id, body.prev, names));
      if (read.some((each) => each !== null && !bytesEqual(each, body.bytes))) throw new Error('another body');
      return read.every((each) => each === null) ? 'nothing' : 'the body';
    },
    reaches: ['nothing', 'the body'],
  });
});
