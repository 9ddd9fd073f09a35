/** Whole phones close their books over a relay, and go on lighter. (protocol §8) */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { done, untilAnswer } from './belonging-steps.ts';
import { three } from './epoch-steps.ts';
import { agree, balanceOf, memberOf, pay, time } from './steps.ts';
import { Browser, opened, startPhone, until } from './test-phone.ts';

test('three close a month; one who was away seals when back, and who comes later is in the next period', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [ana, bea, carla] = [
    await startPhone(relay.url),
    await startPhone(relay.url),
    await startPhone(relay.url, browser),
  ];
  const group = await three(ana, bea, carla);
  const closers = [ana, bea, carla].map((phone) => memberOf(phone, group));
  await done(ana, group, 'bookkeeping.chooseClosers', { closers, seen: null });
  await pay(ana, memberOf(bea, group), group, 90);
  await agree(group, ana, bea, carla);

  carla.stop();
  await done(ana, group, 'bookkeeping.closeBooks', {});
  const closed = await untilAnswer(bea, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed.length === 1);
  expect(closed.sealed[0]?.missing).toEqual([memberOf(carla, group)]);
  const back = await startPhone(relay.url, browser);
  await untilAnswer(back, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed[0]?.missing.length === 0);

  const [late] = (
    await done(back, group, 'exchange.pay', {
      to: [{ member: memberOf(ana, group), amount: 15 }],
      unit: time,
      memo: '',
      gift: false,
      answers: null,
    })
  ).slice(-1);
  if (late === undefined) throw new Error('Carla paid');
  await until(ana, group, () => balanceOf(ana, group) === -75);
  expect((await ana.ask(group, 'bookkeeping.sealedEntry', { entry: late })).sealed).toBeNull();
  await agree(group, ana, bea, back);
  await done(ana, group, 'bookkeeping.closeBooks', {});
  await untilAnswer(back, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed.length === 2);
  expect((await back.ask(group, 'bookkeeping.sealedEntry', { entry: late })).sealed).toMatchObject({ height: 2 });
  await agree(group, ana, bea, back);
});

test('what is closed is put away: the phone opens and pays without it, and shows all of it to whoever asks', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [ana, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await three(ana, bea, await startPhone(relay.url));
  // Each is an entry, and is answered by one: enough to be worth putting away.
  for (let day = 1; day <= 170; day += 1) await pay(ana, memberOf(bea, group), group, 1, `day ${day}`);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1370);
  await agree(group, ana, bea);
  await done(ana, group, 'bookkeeping.chooseClosers', { closers: [memberOf(ana, group)], seen: null });
  await done(ana, group, 'bookkeeping.closeBooks', {});
  await untilAnswer(ana, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed.length === 1);
  const shown = await ana.ask(group, 'exchange.statement', { unit: time });
  const books = await ana.books(group);

  const database = openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  await vi.waitFor(
    async () => expect([await database.journal.count(), await database.archives.count()]).toEqual([0, 1]),
    {
      timeout: 20_000,
      interval: 50,
    },
  );
  database.close();
  ana.stop();

  const again = await startPhone(relay.url, browser);
  const { archive } = opened(again, group).books.state;
  await pay(again, memberOf(bea, group), group, 1, 'the day after');
  await until(bea, group, (view) => view.me.purses[0]?.may === 1371);
  expect(await again.ask(group, 'exchange.statement', { unit: time, most: 5 })).toHaveLength(5);
  expect([archive?.packed.ids.length !== 0, archive?.opened]).toEqual([true, false]);

  const whole = await untilAnswer(
    again,
    group,
    'exchange.statement',
    { unit: time },
    (rows) => rows[170]?.memo !== null,
  );
  expect(whole.slice(1)).toEqual(shown);
  expect(archive?.opened).toBe(true);
  expect((await again.books(group)).sums).toEqual(books.sums);
  await agree(group, again, bea);
});
