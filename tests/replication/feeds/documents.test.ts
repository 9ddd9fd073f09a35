import { decodeChange, getAllChanges, load } from '@automerge/automerge/slim';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFeedDocuments } from '../../../src/replication/feeds/documents.ts';
import { chainAfter, newPhone } from './chains.ts';
import { chunksOf, feedsOf, newDisk, type PlannedFeed, savedBytes, writeAll } from './disk.ts';

const ana = newPhone('ana');
const chain = chainAfter(ana, null, 256);
const feed = (length: number): PlannedFeed => {
  const [first] = feedsOf(chain.slice(0, length));
  if (first === undefined) throw new Error('a chain that is not empty has a feed');
  return first;
};
const { document } = feed(1).plan;

test('what was written is read back, by another tab too', async () => {
  const disk = newDisk();
  await writeAll(disk, [feed(3)]);
  expect(await createFeedDocuments(disk).read(document)).toEqual(feed(3).bodies);
});

test('an open feed is one change an entry after the one that makes the list, all by the device and at no time', async () => {
  const disk = newDisk();
  await writeAll(disk, [feed(2), feed(4)]);
  const changes = getAllChanges(load(await savedBytes(disk, document))).map(decodeChange);
  expect(changes.map(({ actor, time, seq, message }) => ({ actor, time, seq, message }))).toEqual(
    [1, 2, 3, 4, 5].map((seq) => ({ actor: ana.device, time: 0, seq, message: null })),
  );
});

test('a full feed is one change', async () => {
  const disk = newDisk();
  await writeAll(disk, [feed(256)]);
  const changes = getAllChanges(load(await savedBytes(disk, feed(256).plan.document))).map(decodeChange);
  expect(changes.map(({ actor, time, seq }) => ({ actor, time, seq }))).toEqual([
    { actor: ana.device, time: 0, seq: 1 },
  ]);
});

describe('a feed that grows', () => {
  test('has the heads and bytes of one that was written at once, whatever the steps', async () => {
    const [atOnce, inSteps] = [newDisk(), newDisk()];
    const whole = await writeAll(atOnce, [feed(40)]);
    for (const length of [1, 2, 17, 18, 40]) await writeAll(inSteps, [feed(length)]);
    expect(await createFeedDocuments(inSteps).heads(document)).toEqual(await whole.heads(document));
    expect(await savedBytes(inSteps, document)).toEqual(await savedBytes(atOnce, document));
  });

  test('is not rewritten: what goes to the disk is about what came', async () => {
    const disk = newDisk();
    await writeAll(disk, [feed(200)]);
    const save = vi.spyOn(disk, 'save');
    await writeAll(disk, [feed(201)]);
    const [, bytes] = save.mock.calls[0] ?? [];
    expect(save).toHaveBeenCalledTimes(1);
    expect(bytes?.length).toBeLessThan(2 * (feed(201).bodies.at(-1)?.length ?? 0));
  });

  test('does not gather chunks without end', async () => {
    const disk = newDisk();
    for (let length = 1; length <= 40; length += 1) await writeAll(disk, [feed(length)]);
    expect((await chunksOf(disk, document)).length).toBeLessThan(20);
    expect(await createFeedDocuments(disk).read(document)).toEqual(feed(40).bodies);
  }, 60_000);

  test('takes little more than it would if it were written at once, at every length', async () => {
    const disk = newDisk();
    for (let length = 100; length <= 140; length += 1) {
      await writeAll(disk, [feed(length)]);
      const taken = (await chunksOf(disk, document)).reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
      expect(taken / (await savedBytes(disk, document)).length).toBeLessThan(1.2);
    }
  }, 60_000);

  test('writing it unchanged touches nothing', async () => {
    const disk = newDisk();
    await writeAll(disk, [feed(5)]);
    const touched = (['save', 'remove', 'removeRange'] as const).map((method) => vi.spyOn(disk, method));
    await writeAll(disk, [feed(5)]);
    for (const method of touched) expect(method).not.toHaveBeenCalled();
  });
});

test('a feed that a fork shortened is as if the rest had never been in it', async () => {
  const [cut, fresh] = [newDisk(), newDisk()];
  for (const length of [3, 60, 9]) await writeAll(cut, [feed(length)]);
  await writeAll(fresh, [feed(9)]);
  expect(await createFeedDocuments(cut).read(document)).toEqual(feed(9).bodies);
  expect(await savedBytes(cut, document)).toEqual(await savedBytes(fresh, document));
  await writeAll(cut, [feed(12)]);
  expect(await createFeedDocuments(cut).read(document)).toEqual(feed(12).bodies);
});

test('a removed feed is gone, and may be written again', async () => {
  const disk = newDisk();
  const documents = await writeAll(disk, [feed(5)]);
  await documents.remove(document);
  expect(await chunksOf(disk, document)).toEqual([]);
  expect([await documents.read(document), await documents.heads(document)]).toEqual([null, null]);
  await documents.write(feed(5).plan, feed(5).bodies);
  expect(await documents.read(document)).toEqual(feed(5).bodies);
});

test('nothing happens to a document after its writing or reading has ended, however long one waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const disk = newDisk();
  for (const length of [1, 2, 3]) await writeAll(disk, [feed(length)]);
  const before = await chunksOf(disk, document);
  await createFeedDocuments(disk).read(document);
  await vi.advanceTimersByTimeAsync(1000 * 60 * 10);
  expect(await chunksOf(disk, document)).toEqual(before);
  expect(vi.getTimerCount()).toBe(0);
});
