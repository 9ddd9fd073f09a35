import { expect, test } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { makeKey } from './keys.ts';
import { newPhone } from './tabs.ts';

const group = 'aa'.repeat(32) as GroupId;
const other = 'bb'.repeat(32) as GroupId;
const kept = (name: string, own: boolean, at: number) => ({ name, own, at });
const bytes = Uint8Array.of(1, 2, 3);

async function phoneIn(...groups: readonly GroupId[]) {
  const phone = newPhone();
  const store = createPhoneStore(phone.openTab(), makeKey);
  for (const each of groups) await store.putGroup({ group: each });
  return { store, anotherTab: () => createPhoneStore(phone.openTab(), makeKey) };
}

test('what is kept is there for every tab, and its names are told without it', async () => {
  const { store, anotherTab } = await phoneIn(group, other);
  await store.putAttachment(group, kept('one', true, 5), bytes);
  await store.putAttachment(group, kept('two', false, 3), bytes);
  await store.putAttachment(other, kept('three', false, 4), bytes);
  const again = anotherTab();
  expect(await again.attachment(group, 'one')).toEqual(bytes);
  expect(await again.attachment(group, 'three')).toBeNull();
  expect(await again.attachments(group)).toEqual([kept('two', false, 3), kept('one', true, 5)]);
});

test('some of it can be let go, and a group takes all of its own with it', async () => {
  const { store } = await phoneIn(group, other);
  for (const name of ['one', 'two']) await store.putAttachment(group, kept(name, true, 1), bytes);
  await store.putAttachment(other, kept('one', true, 1), bytes);
  await store.dropAttachments(group, ['one', 'nothing']);
  expect(await store.attachments(group)).toEqual([kept('two', true, 1)]);
  await store.removeGroup(group);
  expect(await store.attachments(group)).toEqual([]);
  expect(await store.attachments(other)).toHaveLength(1);
});

test('what comes when its group is gone is not kept', async () => {
  const { store } = await phoneIn(group);
  await store.removeGroup(group);
  await store.putAttachment(group, kept('late', false, 1), bytes);
  expect(await store.attachment(group, 'late')).toBeNull();
});
