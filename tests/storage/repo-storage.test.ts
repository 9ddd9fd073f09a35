import { runStorageAdapterTests } from '@automerge/automerge-repo/helpers/tests/storage-adapter-tests.js';
import { expect, test } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import { newPhone, openTab } from './tabs.ts';

const [group, otherGroup] = ['aa'.repeat(32) as GroupId, 'bb'.repeat(32) as GroupId];

runStorageAdapterTests(async () => ({ adapter: createRepoStorage(openTab(), group) }), 'Dexie');

test('a range ends where the key does: "ab" is no part of "a"', async () => {
  const storage = createRepoStorage(openTab(), group);
  await storage.save(['a', 'x'], new Uint8Array([1]));
  await storage.save(['ab', 'x'], new Uint8Array([2]));
  expect((await storage.loadRange(['a'])).map((chunk) => chunk.key)).toEqual([['a', 'x']]);
});

test('what one tab saves another one loads, in the same group only', async () => {
  const phone = newPhone();
  await createRepoStorage(phone.openTab(), group).save(['a'], new Uint8Array([1]));
  expect(await createRepoStorage(phone.openTab(), group).load(['a'])).toEqual(new Uint8Array([1]));
  expect(await createRepoStorage(phone.openTab(), otherGroup).load(['a'])).toBeUndefined();
});
