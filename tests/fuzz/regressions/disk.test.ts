/** Faults of a phone towards its own disk. What each row is worth by itself: tests/storage/whole-rows.test.ts. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { RightKey } from '../../../src/core/chain.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { found } from '../../session/steps.ts';
import { Browser, startPhone } from '../../session/test-phone.ts';
import { diskOf, readDisk } from '../support/disk-image.ts';
import { makeStrictClock } from '../support/timers.ts';

const onDisk = async (browser: Browser, job: (database: Database) => Promise<unknown>): Promise<void> => {
  const database = openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  await job(database);
  database.close();
};

test('a phone whose signing key the browser has damaged still shows the card by which its person comes back', async () => {
  const browser = new Browser();
  const phone = await startPhone(null, browser);
  const group = await found(phone, 'Ana');
  const card = await phone.recovery(group);
  phone.stop();
  const { publicKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const damaged = { strength: 'strong', publicKey: new Uint8Array(32), privateKey: publicKey };
  await onDisk(browser, async ({ groups, groupCopies }) => {
    for (const table of [groups, groupCopies]) await table.toCollection().modify({ signing: damaged } as never);
  });

  const again = await startPhone(null, browser);
  expect(again.view(group).me.standing).toBe('reader');
  expect(card).not.toBeNull();
  expect(await again.recovery(group)).toEqual(card);
  expect(await again.linkDevice(group, card?.card ?? '', true)).toEqual({ ok: true, value: null });
  expect(again.view(group).me.standing).toBe('admitted');
});

test('what a snapshot says is not shown when it is not what was written: the entries are replayed', async () => {
  const [browser, clock] = [new Browser(), makeStrictClock()];
  const phone = await startPhone(null, browser, clock);
  const group = await found(phone, 'Ana');
  await vi.waitFor(async () => {
    clock.advance(2_000);
    expect((await readDisk(browser)).get('snapshots')).toHaveLength(1);
  }, 20_000);
  const books = await phone.books(group);
  phone.stop();
  const image = await readDisk(browser);
  const [snapshot] = structuredClone(image.get('snapshots') ?? []) as { state: GroupState }[];
  snapshot?.state.accounts.balances.set(`${group}/time` as RightKey, 60_000);
  const worse = await diskOf(new Map(image).set('snapshots', snapshot === undefined ? [] : [snapshot]));

  const again = await startPhone(null, worse);
  expect(await again.books(group)).toEqual(books);
});
