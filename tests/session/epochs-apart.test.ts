/** The group's key changes while phones are out of reach of one another. (protocol §9) */
import { expect, test, vi } from 'vitest';
import { epochOrder } from '../../src/core/membership/epochs.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { keyAt, keysOf, makeCoordinator, nextKey, onChannel, paid, Removals, three, untilKeys } from './epoch-steps.ts';
import { agree, memberOf, neighbours, pay, wake } from './steps.ts';
import { Browser, opened, realClock, startPhone, until } from './test-phone.ts';

test('a phone that was away writes to the channel it knows: it is heard there, carried over, and finds its way on', async () => {
  const relay = await startTestRelay();
  const [anas, beas] = [new Browser(), new Browser()];
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  bea.stop();
  await relay.stop();
  await until(ana, group, (view) => view.reach.relay !== 'connected');
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  const oldKey = keyAt(ana, group, 0);
  const newKey = keyAt(ana, group, 1);
  const anasId = memberOf(ana, group);
  ana.stop();

  await startTestRelay({ dataFolder, port });
  const straggler = await startPhone(relay.url, beas);
  const payment = await paid(straggler, anasId, group, 45);
  await until(straggler, group, (view) => view.reach.onRelay);
  expect(keysOf(straggler, group)).toHaveLength(1);
  straggler.stop();

  const again = await startPhone(relay.url, anas);
  await until(again, group, (view) => view.me.purses[0]?.balance === 45);
  await vi.waitFor(
    async () => {
      expect((await onChannel(relay.url, newKey)).ids.has(payment)).toBe(true);
      const [epoch] = epochOrder(opened(again, group).books.state);
      expect((await onChannel(relay.url, oldKey)).ids).toContain(epoch?.entry);
    },
    { timeout: 45_000, interval: 200 },
  );
  const back = await startPhone(relay.url, beas);
  await untilKeys(group, 2, again, back);
  await agree(group, again, back);
  expect(await pay(back, anasId, group, 5)).toMatchObject({ ok: true });
  await until(again, group, (view) => view.me.purses[0]?.balance === 50);
  await agree(group, again, back);
});

test('a relay that has no room left still lets a straggler go on, by what phones that are there tell one another', async () => {
  const roomy = await startTestRelay();
  const beas = new Browser();
  const [ana, bea] = [await startPhone(roomy.url), await startPhone(roomy.url, beas)];
  const group = await neighbours(ana, bea);
  const beasId = memberOf(bea, group);
  bea.stop();
  await roomy.stop();
  await until(ana, group, (view) => view.reach.relay !== 'connected');
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  const payment = await paid(ana, beasId, group, 15);

  await startTestRelay({ port: roomy.port, limits: { channelBytesMax: 1024 } });
  const back = await startPhone(roomy.url, beas);
  const firstKeys = new Promise<boolean>((resolve) => {
    opened(back, group).onChange(() => {
      if (opened(back, group).books.state.log.nodes.has(payment)) resolve(keysOf(back, group).length === 2);
    });
  });
  await wake(ana);
  await untilKeys(group, 2, ana, back);
  await until(back, group, (view) => view.me.purses[0]?.balance === 15);
  expect(await firstKeys).toBe(true);
});

test('a device that came in while somebody rotated elsewhere is written to, and goes on', async () => {
  const relay = await startTestRelay();
  const [anas, beas] = [new Browser(), new Browser()];
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  const [link, recovery] = [await bea.deviceLink(group), await bea.recovery(group)];
  await agree(group, ana, bea);
  bea.stop();
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  await relay.stop();
  await nextKey(ana, group);
  await untilKeys(group, 2, ana);
  ana.stop();

  await startTestRelay({ dataFolder, port });
  const tablet = await startPhone(relay.url);
  expect(await tablet.joinAsDevice(link, recovery?.card ?? '', false)).toMatchObject({ ok: true });
  await until(tablet, group, (view) => view.reach.onRelay);
  expect(keysOf(tablet, group)).toHaveLength(1);
  const again = await startPhone(relay.url, anas);
  await untilKeys(group, 2, again, tablet);
  await agree(group, again, tablet);
});

test('two coordinators rotate apart: both keys are kept by all, and all write to the same one', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  await makeCoordinator(ana, memberOf(bea, group), group);
  await agree(group, ana, bea, carla);
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  await relay.stop();
  await until(bea, group, (view) => view.reach.relay !== 'connected');
  await Promise.all([nextKey(ana, group), nextKey(bea, group)]);
  await startTestRelay({ dataFolder, port });
  await wake(ana, bea, carla);
  await untilKeys(group, 3, ana, bea, carla);

  const payment = await paid(carla, memberOf(ana, group), group, 15);
  await until(ana, group, (view) => view.me.purses[0]?.balance === 15);
  await agree(group, ana, bea, carla);
  const holding = await Promise.all(
    keysOf(ana, group).map(async (key) => (await onChannel(relay.url, key)).ids.has(payment)),
  );
  expect(holding).toEqual([false, false, true]);
  await nextKey(bea, group);
  await untilKeys(group, 4, ana, bea, carla);
  const epochs = epochOrder(opened(carla, group).books.state);
  expect(new Set(epochs.at(-1)?.refs)).toEqual(new Set(epochs.slice(0, 2).map(({ entry }) => entry)));
});

test('another coordinator rotates when the phone whose turn it was does not', async () => {
  const relay = await startTestRelay();
  const removals = new Removals();
  const long: (() => void)[] = [];
  const patient = {
    now: realClock.now,
    after: (ms: number, run: () => void) => {
      if (ms < 60_000) return realClock.after(ms, run);
      long.push(run);
      return () => undefined;
    },
  };
  const ana = await startPhone(relay.url);
  const bea = await startPhone(relay.url, new Browser(), patient, removals);
  const carla = await startPhone(relay.url);
  const group = await three(ana, bea, carla);
  await makeCoordinator(ana, memberOf(bea, group), group);
  await agree(group, ana, bea, carla);
  // Ana's phone does not know these rules, so it leaves it at the entry.
  await removals.remove(ana, group, memberOf(carla, group));
  await agree(group, ana, bea);
  opened(bea, group).changed();
  await vi.waitFor(() => expect(long.length).toBeGreaterThan(0));
  expect(keysOf(bea, group)).toHaveLength(1);
  for (const run of long.splice(0)) run();
  await untilKeys(group, 2, ana, bea);
  await vi.waitFor(() => expect(opened(carla, group).books.state.membership.epochs.size).toBe(1));
  expect(keysOf(carla, group)).toHaveLength(1);
});
