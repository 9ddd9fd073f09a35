import { expect, test, vi } from 'vitest';
import { createFeedDocuments } from '../../../src/replication/feeds/documents.ts';
import { lazyFeedDocuments } from '../../../src/replication/feeds/lazy.ts';
import { chainAfter, newPhone } from './chains.ts';
import { feedsOf, newDisk } from './disk.ts';

const [feed] = feedsOf(chainAfter(newPhone('ana'), null, 3));
if (feed === undefined) throw new Error('a chain that is not empty has a feed');

test('documents are opened at the first need, and once', async () => {
  const open = vi.fn(async () => createFeedDocuments(newDisk()));
  const documents = lazyFeedDocuments(open);
  expect(open).not.toHaveBeenCalled();
  await Promise.all([documents.read(feed.plan.document), documents.heads(feed.plan.document)]);
  await documents.write(feed.plan, feed.bodies);
  expect(await documents.read(feed.plan.document)).toEqual(feed.bodies);
  expect(await documents.heads(feed.plan.document)).toHaveLength(1);
  await documents.remove(feed.plan.document);
  expect(await documents.read(feed.plan.document)).toBeNull();
  expect(open).toHaveBeenCalledTimes(1);
});

test('an opening that failed is tried again', async () => {
  const open = vi.fn(async () => createFeedDocuments(newDisk()));
  open.mockRejectedValueOnce(new Error('the wasm did not load'));
  const documents = lazyFeedDocuments(open);
  await expect(documents.read(feed.plan.document)).rejects.toThrow('the wasm did not load');
  expect(await documents.read(feed.plan.document)).toBeNull();
});
