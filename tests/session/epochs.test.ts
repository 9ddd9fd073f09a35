/** The group's key changes while phones are there, come in or are left out. (protocol §9) */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { epochOrder } from '../../src/core/membership/epochs.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import {
  keyAt,
  keysBehind,
  keysOf,
  nextKey,
  onChannel,
  paid,
  Removals,
  sign,
  slotsOf,
  three,
  untilKeys,
} from './epoch-steps.ts';
import { agree, invite, join, memberOf, neighbours, pay, wake } from './steps.ts';
import { Browser, opened, realClock, saying, startPhone, until } from './test-phone.ts';

test('a new key reaches the phones that are there, and what they say next lies in its channel alone', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await nextKey(ana, group);
  await untilKeys(group, 2, ana, bea);

  const payment = await paid(bea, memberOf(ana, group), group, 30);
  await until(ana, group, (view) => view.me.purses[0]?.balance === 30 && view.reach.onRelay);
  await until(bea, group, (view) => view.reach.onRelay && view.reach.relay === 'connected');
  await agree(group, ana, bea);
  const [old, fresh] = [
    await onChannel(relay.url, keyAt(ana, group, 0)),
    await onChannel(relay.url, keyAt(ana, group, 1)),
  ];
  expect([old.ids.has(payment), fresh.ids.has(payment)]).toEqual([false, true]);
  expect([...opened(ana, group).books.state.log.nodes.keys()].filter((id) => !fresh.ids.has(id))).toEqual([]);
  const [epoch] = epochOrder(opened(ana, group).books.state);
  expect(epoch && old.ids.has(epoch.entry)).toBe(true);
});

test('on the old channel nothing is said but how to go on: no word on what one holds, no name', async () => {
  const relay = await startTestRelay();
  const anas = new Browser();
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await nextKey(ana, group);
  await untilKeys(group, 2, ana, bea);
  const oldKey = keyAt(ana, group, 0);
  await until(ana, group, (view) => view.reach.onRelay && view.reach.carriedTo === 1);
  const before = await slotsOf(relay.url, oldKey);
  await ana.setProfile(group, saying({ name: 'Ana María' }));
  await paid(bea, memberOf(ana, group), group, 30);
  await until(bea, group, (view) => view.members.some(({ profile }) => profile?.name === 'Ana María'));
  await until(ana, group, (view) => view.reach.onRelay && view.reach.carriedTo === 1);
  await vi.waitFor(async () => expect((await onChannel(relay.url, keyAt(ana, group, 1))).haves).toBe(2), {
    timeout: 45_000,
    interval: 100,
  });
  await agree(group, ana, bea);
  ana.stop();
  // Coming back, a phone offers anew what a relay lacks.
  const again = await startPhone(relay.url, anas);
  await paid(again, memberOf(bea, group), group, 10);
  await until(again, group, (view) => view.reach.onRelay && view.reach.carriedTo === 1);
  await agree(group, again, bea);
  expect(await slotsOf(relay.url, oldKey)).toEqual(before);
});

test('who is left out reads how the key changed and nothing after it, and gets no letter', async () => {
  const relay = await startTestRelay();
  const removals = new Removals();
  const start = () => startPhone(relay.url, new Browser(), realClock, removals);
  const [ana, bea, carla] = [await start(), await start(), await start()];
  const group = await three(ana, bea, carla);
  const carlasLink = await invite(carla, group);
  await until(carla, group, (view) => view.reach.onRelay);
  await agree(group, ana, bea, carla);
  await removals.remove(ana, group, memberOf(carla, group));
  await untilKeys(group, 2, ana, bea);
  const payment = await paid(ana, memberOf(bea, group), group, 30);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 30);
  await agree(group, ana, bea);

  // She reads the rotation, stays where she is, and says so on the old channel, where both others hear her.
  const inside = opened(carla, group);
  const rotation = await vi.waitFor(() => {
    const [epoch] = epochOrder(inside.books.state);
    if (epoch === undefined) throw new Error('not yet');
    return epoch.entry;
  });
  const carlas = await paid(carla, memberOf(ana, group), group, 7);
  await vi.waitFor(
    () => {
      for (const phone of [ana, bea]) {
        const { books, haves } = opened(phone, group);
        expect(books.state.log.nodes.has(carlas)).toBe(true);
        const said = haves.all(books.state).find(({ member }) => member === memberOf(carla, group));
        expect(said?.tips).toContain(carlas);
      }
    },
    { timeout: 45_000, interval: 50 },
  );
  expect(carla.view(group).reach.relay).toBe('connected');
  expect(keysOf(carla, group)).toHaveLength(1);
  expect(inside.books.state.log.nodes.has(payment)).toBe(false);
  const old = await onChannel(relay.url, keyAt(carla, group, 0));
  expect([old.ids.has(rotation), old.ids.has(carlas), old.ids.has(payment), old.letters]).toEqual([
    true,
    true,
    false,
    0,
  ]);
  const newKey = keyAt(ana, group, 1);
  const withHers = await onChannel(relay.url, newKey, keyAt(carla, group, 0));
  expect([withHers.chunks > 0, withHers.ids.size]).toEqual([true, 0]);

  // Nor does a link of hers open what is said now.
  const dora = await start();
  await join(dora, carlasLink, 'Dora');
  expect(keysOf(dora, group)).toHaveLength(1);
  expect(opened(dora, group).books.state.log.nodes.has(payment)).toBe(false);
});

test('on the relay is what its newest channel holds, whatever lies in an older one', async () => {
  const roomy = await startTestRelay();
  const [ana, bea] = [await startPhone(roomy.url), await startPhone(roomy.url)];
  const group = await neighbours(ana, bea);
  const founding = opened(ana, group).books.state.membership.founding?.entry;
  if (founding === undefined) throw new Error('no founding');
  const { dataFolder, port } = { ...roomy.config, port: roomy.port };
  await roomy.stop();
  await startTestRelay({ dataFolder, port, limits: { channelBytesMax: 1024 } });
  await wake(ana);
  await until(ana, group, (view) => view.reach.relay === 'connected');
  expect((await ana.reachOf(group, founding)).onRelay).toBe(true);
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  await vi.waitFor(async () => expect((await ana.reachOf(group, founding)).onRelay).toBe(false));
  expect(ana.view(group).reach.relay).toBe('connected');
});

test('somebody leaves: a coordinator’s phone changes the key by itself, and who left reads no further', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  const left = await sign(carla, group, { kind: 'member.leave', payload: { refs: [] } });
  await untilKeys(group, 2, ana, bea);
  expect(epochOrder(opened(bea, group).books.state)[0]?.refs).toEqual([left]);
  const payment = await paid(ana, memberOf(bea, group), group, 30);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 30);
  await vi.waitFor(() => expect(opened(carla, group).books.state.membership.epochs.size).toBe(1));
  expect(keysOf(carla, group)).toHaveLength(1);
  expect(opened(carla, group).books.state.log.nodes.has(payment)).toBe(false);
  expect((await onChannel(relay.url, keyAt(ana, group, 0))).ids.has(payment)).toBe(false);
});

test('a link from before the change lets a newcomer in with only the relay up, its inviter away', async () => {
  const relay = await startTestRelay();
  const beas = new Browser();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  const link = await invite(bea, group);
  await until(bea, group, (view) => view.reach.onRelay);
  await agree(group, ana, bea);
  const beasId = memberOf(bea, group);
  bea.stop();
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  const payment = await paid(ana, beasId, group, 60);
  await until(ana, group, (view) => view.reach.onRelay);
  const founding = opened(ana, group).books.state.membership.founding?.entry;
  await vi.waitFor(
    async () => {
      const [old, fresh] = [
        await onChannel(relay.url, keyAt(ana, group, 0)),
        await onChannel(relay.url, keyAt(ana, group, 1)),
      ];
      expect(old.ids).toContain(epochOrder(opened(ana, group).books.state)[0]?.entry);
      for (const id of [payment, founding]) expect(fresh.ids).toContain(id);
    },
    { timeout: 45_000, interval: 200 },
  );
  ana.stop();

  const carla = await startPhone(relay.url);
  await join(carla, link, 'Carla');
  expect(keysOf(carla, group)).toHaveLength(2);
  await until(carla, group, (view) => view.me.standing === 'waiting' && view.reach.onRelay);
  expect(opened(carla, group).books.state.log.nodes.has(payment)).toBe(true);
  const again = await startPhone(relay.url, beas);
  await until(carla, group, (view) => view.me.standing === 'admitted');
  await untilKeys(group, 2, again, carla);
  await agree(group, again, carla);
});

test('after the change a mailbox is filled again, by the phone that gave the link', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const link = await ana.deviceLink(group);
  await nextKey(ana, group);
  await untilKeys(group, 2, ana, bea);
  await vi.waitFor(async () => expect(await keysBehind(relay.url, link)).toEqual(keysOf(ana, group)), {
    timeout: 45_000,
    interval: 100,
  });
  const tablet = await startPhone(relay.url);
  const recovery = await ana.recovery(group);
  expect(await tablet.joinAsDevice(link, recovery?.card ?? '', false)).toMatchObject({ ok: true });
  expect(keysOf(tablet, group)).toEqual(keysOf(ana, group));
  await agree(group, ana, bea, tablet);
});

test('an app that stopped before it took the key out of its own rotation does so at the next start', async () => {
  const relay = await startTestRelay();
  const [anas, bea] = [new Browser(), await startPhone(relay.url)];
  const ana = await startPhone(relay.url, anas);
  const group = await neighbours(ana, bea);
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  ana.stop();
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: anas.indexedDB, IDBKeyRange } });
  await database.groups.toCollection().modify((local) => {
    Object.assign(local, { epochKeys: local.epochKeys.slice(0, 1) });
  });
  database.close();

  const again = await startPhone(relay.url, anas);
  await untilKeys(group, 2, again, bea);
  expect(await pay(again, memberOf(bea, group), group, 20)).toMatchObject({ ok: true });
  await until(bea, group, (view) => view.me.purses[0]?.balance === 20);
  await agree(group, again, bea);
});

test('of two tabs one takes the key up; both know it, and either may carry on', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [tab, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await neighbours(tab, bea);
  const other = await startPhone(relay.url, browser);
  await nextKey(other, group);
  await untilKeys(group, 2, tab, other, bea);
  tab.stop();
  expect(await pay(other, memberOf(bea, group), group, 20)).toMatchObject({ ok: true });
  await until(bea, group, (view) => view.me.purses[0]?.balance === 20);
  await until(other, group, (view) => view.reach.onRelay);
  await agree(group, other, bea);
});

test('a file brings keys to a member who can reach no relay, and none that no rotation is committed to', async () => {
  const relay = await startTestRelay();
  const beas = new Browser();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  bea.stop();
  await relay.stop();
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  const again = await startPhone(null, beas);
  await opened(ana, group).changeLocal((local) => ({
    ...local,
    epochKeys: [...local.epochKeys, new Uint8Array(32).fill(7)],
  }));
  expect(await again.openFile(await ana.exportBundle(group, null), null)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(keysOf(again, group)).toEqual(keysOf(ana, group).slice(0, 2)));
});
