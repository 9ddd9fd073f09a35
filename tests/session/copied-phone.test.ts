import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { untilAnswer } from './belonging-steps.ts';
import { agree, invite, join, memberOf, neighbours, pay, wake } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

const databaseOf = (browser: Browser) => openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });

/** The whole storage of a browser as another one's: what a restored backup, or a cloned phone, is. */
async function copied(original: Browser): Promise<Browser> {
  const copy = new Browser();
  const [from, to] = [databaseOf(original), databaseOf(copy)];
  for (const table of from.tables) {
    const [keys, values] = [await table.toCollection().primaryKeys(), await table.toArray()];
    const outbound = table.schema.primKey.keyPath === null;
    await to.table(table.name).bulkPut(values, outbound ? keys : undefined);
  }
  from.close();
  to.close();
  return copy;
}

test('a copied phone: both histories are kept and shown, what was accepted counts up to the limit, and neither signs on', async () => {
  const relay = await startTestRelay();
  const anas = new Browser();
  const [ana, bea, carla] = [
    await startPhone(relay.url, anas),
    await startPhone(relay.url),
    await startPhone(relay.url),
  ];
  const group = await neighbours(ana, bea);
  await join(carla, await invite(ana, group), 'Carla');
  await until(carla, group, (view) => view.me.standing === 'admitted');
  await pay(ana, memberOf(bea, group), group, 100);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1300);
  await agree(group, ana, bea, carla);
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  await relay.stop();
  ana.stop();

  const copy = await startPhone(relay.url, await copied(anas));
  const original = await startPhone(relay.url, anas);
  expect(await pay(original, memberOf(bea, group), group, 700)).toMatchObject({ ok: true });
  expect(await pay(copy, memberOf(carla, group), group, 900)).toMatchObject({ ok: true });

  await startTestRelay({ dataFolder, port });
  await wake(original, copy, bea, carla);
  for (const phone of [bea, carla]) {
    const view = await until(phone, group, (seen) => seen.members.some((member) => member.forked));
    expect(view.members.filter((member) => member.forked).map((member) => member.profile?.name)).toEqual(['Ana']);
  }
  await until(original, group, (view) => view.me.standing === 'frozen');
  await until(copy, group, (view) => view.me.standing === 'frozen');
  await agree(group, original, copy, bea, carla);
  const books = await bea.books(group);
  expect(books.forks).toHaveLength(1);
  expect(books.sums.map((each) => each.sum)).toEqual([0]);
  // Who had taken it up before hearing of the copy has it, up to Ana's limit of 1200; the rest counts for nobody.
  const [beas, carlas] = [bea, carla].map((phone) => phone.view(group).me.purses[0]?.balance ?? 0);
  expect([100, 800]).toContain(beas);
  expect([0, 500, 900]).toContain(carlas);
  expect((beas ?? 0) - 100 + (carlas ?? 0)).toBeLessThanOrEqual(1200);
  expect(await pay(original, memberOf(bea, group), group, 1)).toMatchObject({ ok: false });
  // The same phone comes back with another key, and is paid there.
  const card = (await original.recovery(group))?.card ?? '';
  expect(await original.linkDevice(group, card, true)).toEqual({ ok: true, value: null });
  await until(bea, group, (view) => view.members.some((member) => member.devices.length === 2));
  expect(original.view(group).me.standing).toBe('admitted');
  expect(await pay(bea, memberOf(original, group), group, 40)).toMatchObject({ ok: true });
  await until(original, group, (view) => view.me.purses[0]?.may === 40);
  const forked = books.forks[0]?.device;
  if (forked === undefined) throw new Error('no fork');
  const { fork } = await untilAnswer(bea, group, 'belonging.fork', { device: forked }, (seen) => !!seen.fork?.estate);
  expect(fork).toMatchObject({ isBack: true, estate: { is: 'nothing', amounts: [] } });
  expect(fork?.units).toMatchObject([{ paid: 1600, cover: 1200 }]);
  // Neighbours who did nothing wrong go on.
  expect(await pay(bea, memberOf(carla, group), group, 50)).toMatchObject({ ok: true });
  await until(carla, group, (view) => view.me.purses[0]?.balance === (carlas ?? 0) + 50);
});
