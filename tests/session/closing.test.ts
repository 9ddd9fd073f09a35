/** Whole phones close their books over a relay, and go on lighter. (protocol §8) */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { accountOfMember } from '../../src/core/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { done, untilAnswer } from './belonging-steps.ts';
import { makeCoordinator, three } from './epoch-steps.ts';
import { agree, balanceOf, invite, join, memberOf, pay, time } from './steps.ts';
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
      to: [{ account: accountOfMember(memberOf(ana, group)), amount: 15 }],
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

test('a height that two of three closers leave open is ended by other closers, and stays so when the two are back', async () => {
  const relay = await startTestRelay();
  const [beas, carlas] = [new Browser(), new Browser()];
  const [ana, bea, carla, dora] = [
    await startPhone(relay.url),
    await startPhone(relay.url, beas),
    await startPhone(relay.url, carlas),
    await startPhone(relay.url),
  ];
  const group = await three(ana, bea, carla);
  await join(dora, await invite(ana, group), 'Dora');
  await until(dora, group, (view) => view.me.purses[0]?.may === 1200 && view.members.length === 4);
  await makeCoordinator(ana, memberOf(dora, group), group);
  const closers = [ana, bea, carla].map((phone) => memberOf(phone, group));
  await done(ana, group, 'bookkeeping.chooseClosers', { closers, seen: null });
  await pay(ana, memberOf(bea, group), group, 90);
  await agree(group, ana, bea, carla, dora);

  bea.stop();
  carla.stop();
  await done(ana, group, 'bookkeeping.closeBooks', {});
  const { open } = await untilAnswer(ana, group, 'bookkeeping.closing', {}, (view) => view.open?.sealedBy.length === 1);
  if (open === null) throw new Error('Ana has closed');
  expect(open.missing).toEqual(closers.slice(1));

  const [proposal] = (await done(ana, group, 'bookkeeping.askForNewClosers', { checkpoint: open.checkpoint })).slice(
    -1,
  );
  if (proposal === undefined) throw new Error('Ana has proposed');
  await untilAnswer(dora, group, 'bookkeeping.closing', {}, (view) => view.proposed.length === 1);
  await done(dora, group, 'governing.cosign', { proposal });
  const chosen = await untilAnswer(ana, group, 'bookkeeping.closing', {}, (view) => view.closers.length === 1);
  expect(chosen).toMatchObject({ closers: [{ member: memberOf(ana, group) }], open: null, sealed: [] });
  const [again] = (await done(ana, group, 'bookkeeping.closeBooks', {})).slice(-1);
  await untilAnswer(dora, group, 'bookkeeping.closing', {}, (view) => view.sealed[0]?.checkpoint === again);

  const back = [await startPhone(relay.url, beas), await startPhone(relay.url, carlas)];
  await agree(group, ana, dora, ...back);
  for (const phone of [ana, dora, ...back]) {
    const { sealed, open: stillOpen } = await phone.ask(group, 'bookkeeping.closing', {});
    expect([sealed.map(({ checkpoint }) => checkpoint), stillOpen]).toEqual([[again], null]);
  }
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
  // A hundredth of the log has to gather before the state is kept again: the closing alone is less.
  for (let more = 1; more <= 4; more += 1) await pay(ana, memberOf(bea, group), group, 1, `later ${more}`);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1374);
  await agree(group, ana, bea);
  // A memo is opened after the payment is shown.
  const shown = await untilAnswer(ana, group, 'exchange.statement', { unit: time }, (rows) =>
    rows.every(({ memo }) => memo !== null),
  );
  const books = await ana.books(group);

  const database = openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  await vi.waitFor(async () => expect(await database.archives.count()).toBe(1), { timeout: 45_000, interval: 50 });
  database.close();
  ana.stop();

  const again = await startPhone(relay.url, browser);
  const { archive } = opened(again, group).books.state;
  await pay(again, memberOf(bea, group), group, 1, 'the day after');
  expect(await again.ask(group, 'exchange.statement', { unit: time, most: 5 })).toHaveLength(5);
  // Asked at once: when the journal is next moved into documents, the archive is opened for it.
  expect([archive?.packed.ids.length !== 0, archive?.opened]).toEqual([true, false]);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1375);

  const whole = await untilAnswer(
    again,
    group,
    'exchange.statement',
    { unit: time },
    (rows) => rows[174]?.memo !== null,
  );
  expect(whole.slice(1)).toEqual(shown);
  expect(archive?.opened).toBe(true);
  expect((await again.books(group)).sums).toEqual(books.sums);
  await agree(group, again, bea);
});
