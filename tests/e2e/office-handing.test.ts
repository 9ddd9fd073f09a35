/** Lola's account goes to another phone: of a helper whose code is scanned; and from one that is lost. */
import { expect, test } from 'vitest';
import { bookkeepingMessages } from '../../src/modules/bookkeeping/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { agree } from './support/pages/books.ts';
import { chooseClosers, openClosing } from './support/pages/closing.ts';
import { makeCoordinator, openErrand, sayYes } from './support/pages/governing.ts';
import { waitForBalance, waitUntilOnRelay } from './support/pages/home.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import {
  agreeToHandOver,
  nameHelper,
  openAccount,
  openFor,
  openKept,
  waitForAccountBalance,
} from './support/pages/office.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const camera = fakeCamera();
const stage = setStage({ camera, always: 'online' });

/** Ana coordinates; Bea keeps an account for Lola, and Dora has paid an hour and a half to it. */
async function lolaIsPaid(ana: Phone, bea: Phone, dora: Phone): Promise<void> {
  await nameHelper(ana, 'Bea');
  await openKept(bea);
  await bea.link(bea.words.say(officeMessages, 'open')).waitFor();
  await openFor(bea, 'Lola', 300);
  await openKept(dora);
  await dora.page.getByText('Lola', { exact: true }).waitFor();
  await pay(dora, { to: 'Lola', minutes: 90, memo: 'Bread' });
  await waitForAccountBalance(bea, 'Lola', 90);
}

test('Bea scans the code on Dora’s phone, and Lola’s account goes there', async () => {
  const [ana, bea] = await neighbours(stage);
  const dora = await takePhone(stage);
  await bringIn(ana, dora, 'Dora');
  const { say } = bea.words;
  await lolaIsPaid(ana, bea, dora);

  // Dora shows her code, and Bea's camera sees it.
  await openKept(dora);
  const codeRow = dora.page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: say(officeMessages, 'myCode') });
  await codeRow.click();
  const code = dora.page.getByRole('img', { name: say(officeMessages, 'codeOf', { name: 'Dora' }) });
  await code.waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await camera.see(code);
  await openAccount(bea, 'Lola');
  await bea.link(say(officeMessages, 'handOver')).click();
  const dialog = bea.page.getByRole('dialog');
  await dialog.getByText(say(officeMessages, 'handSure', { name: 'Dora' })).waitFor();
  await dialog.getByText(say(officeMessages, 'handNeedsCoordinator')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await dialog.getByRole('button', { name: say(officeMessages, 'handNow'), exact: true }).click();
  await bea.page.getByText(say(officeMessages, 'askedOther', { from: 'Bea', to: 'Dora' })).waitFor();

  await agreeToHandOver(ana, 'Bea', 'Lola');
  await waitForAccountBalance(dora, 'Lola', 90);
  await dora.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  await waitForAccountBalance(bea, 'Lola', 90);
  await bea.page.getByText(say(officeMessages, 'keptByWhom', { name: 'Dora' })).waitFor();
  await agree(ana, bea, dora);
  for (const [phone, minutes] of [
    [ana, 0],
    [bea, 0],
    [dora, -90],
  ] as const)
    await waitForBalance(phone, minutes);
  await Promise.all([ana, bea, dora].map((phone) => phone.end()));
});

test('Bea’s phone is lost: two coordinators give Lola’s account to Dora, who has it when the books are closed', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const [caro, dora] = await Promise.all([takePhone(stage), takePhone(stage)]);
  await bringIn(ana, caro, 'Caro');
  await bringIn(ana, dora, 'Dora');
  await makeCoordinator(ana, 'Caro');
  await openClosing(ana);
  await chooseClosers(ana, ['Ana']);
  await lolaIsPaid(ana, bea, dora);
  await waitUntilOnRelay(bea);
  await waitForAccountBalance(ana, 'Lola', 90);
  await bea.end();

  // Ana proposes it. Until a second coordinator has signed, nothing happens.
  await ana.link(say(officeMessages, 'lost')).click();
  await ana.page.getByText(say(officeMessages, 'lostWhat')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.page.getByRole('main').getByRole('button').filter({ hasText: 'Dora' }).click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByText(say(officeMessages, 'lostMeans', { name: 'Bea' })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await dialog.getByRole('button', { name: say(officeMessages, 'lostPropose'), exact: true }).click();
  await ana.page.getByText(say(officeMessages, 'passingSigned')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await openErrand(caro, say(officeMessages, 'errandSign', { name: 'Ana', account: 'Lola' }));
  await caro.page
    .getByText(say(officeMessages, 'passing', { by: 'Ana', to: 'Dora', from: 'Bea' }), { exact: true })
    .waitFor();
  expect(await violationsOnWhole(caro.page)).toEqual([]);
  await sayYes(caro, say(officeMessages, 'sign'));

  // Everybody sees where it goes, and Dora does not have it yet.
  for (const phone of [ana, caro, dora]) {
    await openAccount(phone, 'Lola');
    await phone.page.getByText(say(officeMessages, 'goesTo', { name: 'Dora' })).waitFor();
    expect(await phone.page.getByText(say(officeMessages, 'keptOnThisPhone')).count()).toBe(0);
  }
  expect(await violationsOnWhole(dora.page)).toEqual([]);

  await openClosing(ana);
  await sayYes(ana, say(bookkeepingMessages, 'close'));
  await openAccount(dora, 'Lola');
  await dora.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  for (const phone of [ana, caro, dora]) {
    await openAccount(phone, 'Lola');
    await phone.page.getByText(say(officeMessages, 'goesTo', { name: 'Dora' })).waitFor({ state: 'detached' });
  }
  for (const phone of [ana, caro]) {
    await waitForAccountBalance(phone, 'Lola', 90);
    await phone.page.getByText(say(officeMessages, 'keptByWhom', { name: 'Dora' })).waitFor();
  }
  await waitForAccountBalance(dora, 'Lola', 90);
  expect(await violationsOnWhole(dora.page)).toEqual([]);

  // She goes on with it: it is paid, and all phones agree.
  await pay(caro, { to: 'Lola', minutes: 30 });
  await waitForAccountBalance(dora, 'Lola', 120);
  await agree(ana, caro, dora);
  await waitForBalance(dora, -90);
  await waitForBalance(caro, -30);
  await Promise.all([ana, caro, dora].map((phone) => phone.end()));
});
