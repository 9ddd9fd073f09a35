import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { decodeBundle, encodeBundle } from '../../src/wire/bundle.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, memberOf, neighbours, pay } from './steps.ts';
import { Browser, saying, startPhone, until } from './test-phone.ts';

const databaseOf = (browser: Browser) => openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });

/** Everything a phone's disk holds, as one text of its strings and the hexadecimal of its bytes. */
async function diskOf(browser: Browser): Promise<string> {
  const database = databaseOf(browser);
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

/** What a phone shows of its groups before their books are open. */
async function shownOn(browser: Browser): Promise<string> {
  const database = databaseOf(browser);
  const settings = await database.settings.toArray();
  database.close();
  return JSON.stringify(settings.filter(({ key }) => key.startsWith('glimpse/')));
}

test('a member withdraws: once phones have met, no phone holds the name or the key to it, and the sums are unchanged', async () => {
  const relay = await startTestRelay();
  const [anas, beas] = [new Browser(), new Browser()];
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  await bea.setProfile(
    group,
    saying({ name: 'Beatriz Quispe', photo: new Uint8Array([1, 2, 3]), ways: { knock: 'by the mill' } }),
  );
  await until(ana, group, (view) => view.members.some((member) => member.profile?.name === 'Beatriz Quispe'));
  await pay(ana, memberOf(bea, group), group, 90);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  // Also what is shown first at the next start holds it by then.
  for (const browser of [anas, beas])
    await vi.waitFor(async () => expect(await shownOn(browser)).toMatch(/Beatriz/), 10_000);

  await bea.withdrawProfile(group);
  await until(ana, group, (view) => view.members.some((member) => member.withdrawn && member.profile === null));
  await agree(group, ana, bea);
  expect(ana.view(group).me.purses[0]?.balance).toBe(-90);
  expect((await ana.books(group)).sums.map((each) => each.sum)).toEqual([0]);
  const member = memberOf(bea, group);
  ana.stop();
  bea.stop();
  for (const browser of [anas, beas]) {
    // What was under way when the app was closed ends by itself; nothing else is written any more.
    await vi.waitFor(async () => expect(await diskOf(browser)).not.toMatch(/Beatriz|by the mill/), 10_000);
    const database = databaseOf(browser);
    expect((await database.parcels.toArray()).map((row) => row.place)).not.toContain(member);
    expect((await database.parcelKeys.toArray()).map((row) => row.place)).not.toContain(member);
    database.close();
  }
  const newcomer = await startPhone(relay.url, beas);
  expect(newcomer.view(group).members.find((each) => each.member === member)?.profile).toBeNull();
});

test('a phone whose storage went back in time signs nothing more once it sees its own lost entries', async () => {
  const relay = await startTestRelay();
  const anas = new Browser();
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 90);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  ana.stop();
  const database = databaseOf(anas);
  for (const table of [database.journal, database.tips, database.feeds, database.snapshots, database.channelProgress]) {
    await table.clear();
  }
  database.close();

  const restored = await startPhone(relay.url, anas);
  await until(restored, group, (view) => view.me.standing === 'frozen' && view.members.length === 2);
  expect(await pay(restored, memberOf(bea, group), group, 10)).toEqual({
    ok: false,
    error: { code: 'device-stopped' },
  });
  await agree(group, restored, bea);
  expect((await bea.books(group)).forks).toEqual([]);
});

test('a file with one forged signature is refused whole, by a stranger and by a member', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const bundle = await ana.exportBundle(group, null);
  const read = decodeBundle(bundle);
  if (!read.ok) throw new Error(read.error);
  const forged = read.value.batches.map((batch) => {
    const entries = decodeBatch(batch);
    if (!entries.ok) throw new Error(entries.error);
    return encodeBatch(
      entries.value.map((entry, at) => (at === 1 ? { ...entry, signature: new Uint8Array(64) } : entry)),
    );
  });
  const stranger = await startPhone(null);
  expect(await stranger.openFile(encodeBundle({ ...read.value, batches: forged }), null)).toEqual({
    ok: false,
    error: { code: 'unsound' },
  });
  expect(await bea.openFile(encodeBundle({ ...read.value, batches: forged }), null)).toMatchObject({ ok: false });
  await agree(group, ana, bea);
});

test('a damaged document is healed from what the relay holds, and the books never changed', async () => {
  const relay = await startTestRelay();
  const anas = new Browser();
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 90);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  await agree(group, ana, bea);
  const before = await ana.books(group);
  const database = databaseOf(anas);
  await vi.waitFor(async () => expect(await database.journal.count()).toBe(0), { timeout: 45_000 });
  await database.documents.clear();
  database.close();
  await pay(ana, memberOf(bea, group), group, 10);
  await vi.waitFor(
    async () => {
      const disk = databaseOf(anas);
      const [waiting, documents] = [await disk.journal.count(), await disk.documents.count()];
      disk.close();
      expect([waiting, documents > 0]).toEqual([0, true]);
    },
    { timeout: 45_000, interval: 50 },
  );
  ana.stop();
  const again = await startPhone(null, anas);
  expect((await again.books(group)).counts.accepted).toBeGreaterThan(before.counts.accepted);
  expect(again.view(group).me.purses[0]?.balance).toBe(-100);
});
