import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { GroupView, PhoneView } from '../../src/session/views.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, memberOf, neighbours, pay } from './steps.ts';
import { Browser, makePhone, startPhone, until } from './test-phone.ts';

const databaseOf = (browser: Browser) => openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });

/** Nothing is left in the journal, and the state it led to is kept. */
async function untilSettled(browser: Browser): Promise<void> {
  const database = databaseOf(browser);
  await vi.waitFor(
    async () => {
      const [waiting, kept] = [await database.journal.count(), await database.snapshots.count()];
      expect([waiting, kept]).toEqual([0, 1]);
    },
    { timeout: 45_000, interval: 50 },
  );
  database.close();
}

async function tradedFor(browser: Browser): Promise<{ readonly group: GroupId; readonly phone: Phone }> {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  for (const amount of [90, 30, 5]) await pay(ana, memberOf(bea, group), group, amount, 'beans');
  await until(bea, group, (view) => view.me.purses[0]?.may === 1325);
  await agree(group, ana, bea);
  return { group, phone: ana };
}

test('a phone opens from its snapshot without reading a document, to the same books and the same words', async () => {
  const browser = new Browser();
  const { group, phone } = await tradedFor(browser);
  await untilSettled(browser);
  const books = await phone.books(group);
  phone.stop();
  const database = databaseOf(browser);
  await database.documents.clear();
  database.close();

  const again = await startPhone(null, browser);
  expect(await again.books(group)).toEqual(books);
  const rows = await again.ask(group, 'exchange.statement', { unit: again.view(group).units[0]?.id ?? ('' as never) });
  expect(rows.map((row) => [row.amount, row.memo])).toEqual([5, 30, 90].map((amount) => [amount, 'beans']));
});

test.each([
  ['of another version of the rules', { version: 'another' }],
  ['that is missing', null],
])('a snapshot %s is done without: the documents replay to the same books', async (_, damage) => {
  const browser = new Browser();
  const { group, phone } = await tradedFor(browser);
  await untilSettled(browser);
  const books = await phone.books(group);
  phone.stop();
  const database = databaseOf(browser);
  if (damage === null) await database.snapshots.clear();
  else await database.snapshots.toCollection().modify(damage);
  database.close();

  const again = await startPhone(null, browser);
  expect(await again.books(group)).toEqual(books);
});

test('what was last shown is shown again at once, said to be so, until the books are read', async () => {
  const browser = new Browser();
  const { group, phone } = await tradedFor(browser);
  const shown = phone.view(group);
  const database = databaseOf(browser);
  await vi.waitFor(async () => {
    const kept = (await database.settings.get(`glimpse/${group}`))?.value as { readonly view: GroupView } | undefined;
    expect(kept?.view.me.purses).toEqual(shown.me.purses);
  });
  database.close();
  phone.stop();

  const again = makePhone(null, browser);
  const views: GroupView[] = [];
  await again.watchGroup(group, (view) => views.push(view));
  const phones: PhoneView[] = [];
  await again.watchPhone((view) => phones.push(view));
  await again.start();
  await vi.waitFor(() => expect(views.at(-1)?.opening).toBe(false));

  expect(views[0]).toMatchObject({ opening: true, name: shown.name, me: { purses: shown.me.purses } });
  expect(views.at(-1)?.me).toEqual(shown.me);
  // The list of groups is never told before it is known: nobody is welcomed as a newcomer for a moment.
  expect(phones.map((view) => view.groups.map((each) => each.group))).toEqual(phones.map(() => [group]));
});
