/** What using the app costs a member in traffic. The README's figures are this test's, in a village of 24. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { countedLineTo } from './counted-line.ts';
import { agree, found, invite, join, memberOf, pay } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

const members = 4;
const paymentsMeanwhile = 3;
/** The day's entries, and what those who acted say they hold. Who the others are was fetched before and is not again. */
const receivedMax = 14_000;
const sentMax = 6_000;

async function payInTurn(group: GroupId, from: Phone, to: Phone): Promise<void> {
  for (let at = 0; at < paymentsMeanwhile; at += 1) {
    await pay(from, memberOf(to, group), group, 5, 'bread and a bag of flour');
    await agree(group, from, to);
  }
  await until(from, group, (view) => view.reach.carriedTo > 0 && view.reach.onRelay);
}

/** What the relay's replaceable messages said is taken in, and how far they were read is kept. */
async function untilSlotsAreKept(browser: Browser, relay: string): Promise<void> {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  await vi.waitFor(
    async () => {
      const progress = await database.channelProgress.toArray();
      const read = progress.find((each) => each.relay === relay);
      expect(read?.stamp).toBeGreaterThan(0);
      expect(read?.slots.length).toBeGreaterThanOrEqual(2 * members - 1);
    },
    { timeout: 45_000, interval: 50 },
  );
  database.close();
}

test('a member who opens the app, hears of six entries and pays, uses a few kilobytes', async () => {
  const relay = await startTestRelay();
  const line = await countedLineTo(relay.port);
  const [beas, carlas] = [new Browser(), new Browser()];
  const ana = await startPhone(relay.url);
  const group = await found(ana, 'Ana');
  const link = await invite(ana, group, members - 1);
  await until(ana, group, (view) => view.reach.onRelay);
  const others: Phone[] = [];
  for (let at = 2; at <= members; at += 1) {
    const browser = at === 2 ? beas : at === 3 ? carlas : new Browser();
    const phone = await startPhone(relay.url, browser);
    await join(phone, link, `Member ${at}`);
    others.push(phone);
  }
  const [bea, carla] = others;
  if (bea === undefined || carla === undefined) throw new Error('a village has three members at least');
  await until(ana, group, (view) => view.members.every((each) => each.admitted));
  await bea.setRelays(group, [line.url]);
  await pay(ana, memberOf(bea, group), group, 200);
  await agree(group, ana, ...others);
  await until(ana, group, (view) => view.reach.carriedTo === members - 1);
  await until(bea, group, (view) => view.reach.onRelay);
  await untilSlotsAreKept(beas, line.url);
  for (const phone of others) phone.stop();

  const carlaAgain = await startPhone(relay.url, carlas);
  await payInTurn(group, ana, carlaAgain);
  carlaAgain.stop();
  const before = line.counts();
  const beaAgain = await startPhone(relay.url, beas);
  await pay(beaAgain, memberOf(ana, group), group, 15, 'two dozen eggs');
  await agree(group, ana, beaAgain);
  await until(beaAgain, group, (view) => view.reach.carriedTo > 0 && view.reach.onRelay);
  const after = line.counts();

  const used = { received: after.received - before.received, sent: after.sent - before.sent };
  expect(used.received).toBeGreaterThan(0);
  expect(used.received).toBeLessThan(receivedMax);
  expect(used.sent).toBeLessThan(sentMax);
});
