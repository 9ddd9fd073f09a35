import type { Chunk, StorageAdapterInterface } from '@automerge/automerge-repo/slim';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFeedDocuments } from '../../../src/replication/feeds/documents.ts';
import { chainAfter, newPhone } from './chains.ts';
import { chunksOf, feedsOf, newDisk, type PlannedFeed, savedBytes, writeAll } from './disk.ts';

const chain = chainAfter(newPhone('ana'), null, 110);
const feed = (length: number): PlannedFeed => {
  const [first] = feedsOf(chain.slice(0, length));
  if (first === undefined) throw new Error('a chain that is not empty has a feed');
  return first;
};
const { document } = feed(1).plan;

let disk: StorageAdapterInterface;

/** In several chunks: a snapshot and changes after it. */
beforeEach(async () => {
  disk = newDisk();
  for (const length of [97, 98, 99, 100]) await writeAll(disk, [feed(length)]);
  expect((await chunksOf(disk, document)).length).toBeGreaterThan(2);
});

async function harm(chunk: Chunk | undefined, change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  if (chunk?.data !== undefined) await disk.save(chunk.key, change(chunk.data));
}

const prefixOf = (bodies: readonly Uint8Array[]) => feed(100).bodies.slice(0, bodies.length);

test('a flipped byte anywhere costs at most entries: never a crash, never another body', async () => {
  const chunks = await chunksOf(disk, document);
  const place = fc.record({
    chunk: fc.nat(chunks.length - 1),
    at: fc.nat(12_000),
    flip: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(place, async ({ chunk, at, flip }) => {
      const target = chunks[chunk];
      await harm(target, (bytes) => bytes.map((byte, index) => (index === at % bytes.length ? byte ^ flip : byte)));
      const read = await createFeedDocuments(disk).read(document);
      if (read !== null) expect(read).toEqual(prefixOf(read));
      await harm(target, () => target?.data ?? new Uint8Array());
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe.each([
  [
    'bytes that are no Automerge at all',
    async () => harm((await chunksOf(disk, document))[0], () => new Uint8Array(500).fill(9)),
  ],
  ['a snapshot cut short', async () => harm((await chunksOf(disk, document))[0], (bytes) => bytes.slice(0, 300))],
  ['a chunk that is missing in the middle', async () => disk.remove((await chunksOf(disk, document))[1]?.key ?? [])],
  [
    'nothing but the changes after the snapshot',
    async () => disk.remove((await chunksOf(disk, document))[0]?.key ?? []),
  ],
  [
    'another document under its name',
    async () => {
      const [other] = feedsOf(chainAfter(newPhone('bea'), null, 3));
      const elsewhere = newDisk();
      await writeAll(elsewhere, other ? [other] : []);
      const bytes = await savedBytes(elsewhere, other?.plan.document ?? '');
      for (const chunk of await chunksOf(disk, document)) await harm(chunk, () => bytes);
    },
  ],
])('%s', (_, damage) => {
  test('writing the feed heals it, with the heads that it should have', async () => {
    await damage();
    const documents = await writeAll(disk, [feed(102)]);
    expect(await documents.read(document)).toEqual(feed(102).bodies);
    const sound = newDisk();
    expect(await documents.heads(document)).toEqual(await (await writeAll(sound, [feed(102)])).heads(document));
    expect(await savedBytes(disk, document)).toEqual(await savedBytes(sound, document));
  });
});

test('a damaged document is given up at once: nothing goes on waiting for a peer that might have it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await harm((await chunksOf(disk, document))[0], (bytes) => bytes.slice(0, 300));
  expect(await createFeedDocuments(disk).read(document)).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

test('a disk that fails is not taken for damage', async () => {
  vi.spyOn(disk, 'loadRange').mockRejectedValue(new Error('the disk failed'));
  await expect(createFeedDocuments(disk).read(document)).rejects.toThrow('the disk failed');
  await expect(createFeedDocuments(disk).write(feed(101).plan, feed(101).bodies)).rejects.toThrow('the disk failed');
});

test('a write that did not reach the disk is not confirmed, nor tried again behind its back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const save = vi.spyOn(disk, 'save').mockRejectedValue(new Error('the disk is full'));
  await expect(createFeedDocuments(disk).write(feed(101).plan, feed(101).bodies)).rejects.toThrow('the disk is full');
  await vi.advanceTimersByTimeAsync(1000 * 60 * 10);
  expect(save).toHaveBeenCalledTimes(1);
});
