import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { devicesMessages } from '../../src/app/devices/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { belongingMessages } from '../../src/modules/belonging/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { compareBooks } from './support/pages/books.ts';
import { carry } from './support/pages/files.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance, waitUntilMaySpend } from './support/pages/home.ts';
import { bringIn, limit } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, restorePhone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

/** Where the storage of a phone lies, and where a copy of it will. */
function twoFolders(): readonly [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'minga-copied-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return [join(folder, 'one'), join(folder, 'other')];
}

/** Opens what happened by the page of the member whose phone it is. */
async function openFork(phone: Phone, name: string): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('people');
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).click();
  await phone.link(words.say(belongingMessages, 'toFork')).click();
  await page.getByText(words.say(belongingMessages, 'forkOther', { name })).waitFor();
}

test('Bea’s phone was copied and both paid: neighbours read what counts, she gets a new key, and the books sum to zero', async () => {
  const [folder, copy] = twoFolders();
  const [ana, caro, before] = await Promise.all([takePhone(stage), takePhone(stage), takePhone(stage, { folder })]);
  const { say, time } = ana.words;
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, caro, 'Caro');
  await bringIn(ana, before, 'Bea');
  const home = before.page.url();
  await before.end();
  cpSync(folder, copy, { recursive: true });
  const [bea, twin] = [await restorePhone(stage, folder, home), await restorePhone(stage, copy, home)];

  // Each spends the same right: one pays Ana by the relay, the other Caro, face to face and with no signal.
  await caro.goOffline();
  await bea.goOnline();
  await pay(bea, { to: 'Ana', minutes: 900, memo: 'roof' });
  await waitForBalance(ana, 900);
  await pay(twin, { to: 'Caro', minutes: 900, memo: 'well' });
  await carry(twin, caro);
  await waitForBalance(caro, 900);
  await twin.end();

  // Ana and Caro meet. Up to what Bea might have owed counts, whoever of the two it falls to first.
  await caro.goOnline();
  for (const phone of [ana, caro]) {
    await openFork(phone, 'Bea');
    const { page } = phone;
    await page.getByText(say(belongingMessages, 'forkHow')).waitFor();
    await page.getByText(say(belongingMessages, 'whole'), { exact: true }).waitFor();
    await page.getByText(say(belongingMessages, 'partOf', { counted: time(limit - 900) }), { exact: true }).waitFor();
    await page.getByText(say(belongingMessages, 'countsUpTo', { amount: time(limit) })).waitFor();
    await page.getByText(say(belongingMessages, 'notBack', { name: 'Bea' })).waitFor();
    expect(await violationsOnWhole(page)).toEqual([]);
  }
  const owed = time(1800 - limit);
  const owesYou = say(belongingMessages, 'owesYou', { name: 'Bea', amount: owed });
  const isAnaShort = (await ana.page.getByText(owesYou).count()) === 1;
  const [short, whole] = isAnaShort ? [ana, caro] : [caro, ana];
  await short.page.getByText(owesYou).waitFor();
  await whole.page.getByText(say(belongingMessages, 'othersOwe', { name: 'Bea' })).waitFor();
  await waitForBalance(short, limit - 900);
  await waitForBalance(whole, 900);
  // Whom it cost something is told without looking for it.
  await short.goTo('forMe');
  await short.page.getByText(say(belongingMessages, 'errandForked', { name: 'Bea' })).waitFor();

  // Bea reads the same on her phone, and makes it new from there.
  await bea.goTo('home');
  await bea.link(say(homeMessages, 'toFork')).click();
  await bea.page.getByText(say(belongingMessages, 'forkHere')).waitFor();
  const shortName = isAnaShort ? 'Ana' : 'Caro';
  await bea.page.getByText(say(belongingMessages, 'oweOne', { amount: owed, name: shortName })).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.link(say(belongingMessages, 'makeNew')).click();
  await bea.page.getByText(say(devicesMessages, 'comeBackWhy')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.button(say(devicesMessages, 'comeBackAction')).click();
  await bea.page.getByText(say(devicesMessages, 'comeInDone')).waitFor();
  await waitForBalance(bea, -limit);
  await waitUntilMaySpend(bea, 0);

  // From now on she is paid on it, and pays back what did not count.
  await openFork(short, 'Bea');
  await short.link(say(belongingMessages, 'askThem', { name: 'Bea' })).waitFor();
  await pay(whole, { to: 'Bea', minutes: 600 });
  await waitUntilMaySpend(bea, 600);
  await pay(bea, { to: shortName, minutes: 600 });
  await waitForBalance(short, 900);
  const books = await compareBooks(ana, caro, bea);
  expect(books).toMatchObject({ rejected: 0, unforked: false });
  await Promise.all([ana, caro, bea].map((phone) => phone.end()));
});
