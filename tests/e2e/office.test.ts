/** Lola has no phone: Bea keeps an account for her, then Dora, until she has a phone of her own. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { openErrand } from './support/pages/governing.ts';
import { waitForBalance, waitUntilOnRelay } from './support/pages/home.ts';
import { join } from './support/pages/join.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import {
  agreeToHandOver,
  handTo,
  inviteOwner,
  nameHelper,
  openAccount,
  openFor,
  openKept,
  waitForAccountBalance,
} from './support/pages/office.ts';
import { tapTime } from './support/pages/pad.ts';
import { memberIn, pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

/** Bea writes down what Lola did for her, on a day before today. */
async function writeDown(phone: Phone, minutes: number): Promise<void> {
  const { page, words } = phone;
  await openAccount(phone, 'Lola');
  await phone.link(words.say(officeMessages, 'writeDown')).click();
  await page.getByLabel(words.say(officeMessages, 'wasPaid', { name: 'Lola' })).check();
  await page.getByLabel('Bea').check();
  await tapTime(phone, words.say(officeMessages, 'amount'), minutes);
  await page.getByLabel(words.say(officeMessages, 'day')).fill('2026-10-03');
  await page.getByLabel(words.say(officeMessages, 'forWhat')).fill('Weeding');
  expect(await violationsOnWhole(page)).toEqual([]);
  const label = words.say(officeMessages, 'writeItDown');
  await phone.button(label).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('heading', { name: 'Lola', level: 1 }).waitFor();
}

/** From Lola's account, by the same steps as from one's own. */
async function payFromLola(phone: Phone, to: string, minutes: number): Promise<void> {
  const { page, words } = phone;
  const { say, time } = words;
  await openAccount(phone, 'Lola');
  await phone.link(say(officeMessages, 'payFromIt')).click();
  await memberIn(phone, to).click();
  await page.getByText(say(exchangeMessages, 'mayStillSpendOf', { name: 'Lola', amount: time(450) })).waitFor();
  await tapTime(phone, say(exchangeMessages, 'amount'), minutes);
  await phone.button(say(exchangeMessages, 'review')).click();
  await page.getByText(say(exchangeMessages, 'payFrom', { name: 'Lola' })).waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);
  await phone.button(say(exchangeMessages, 'payTo', { amount: time(minutes), name: to })).click();
  await phone.button(say(uiMessages, 'doItNow')).click();
  await page.getByText(say(exchangeMessages, 'paidNow')).waitFor();
}

/** The buttons that stand below a row of a list. */
const actionsBelow = ({ page }: Phone, text: string) =>
  page.locator('li').filter({ hasText: text }).locator('xpath=following-sibling::li[1]');

test('an account is opened for Lola, paid, paid from, handed on, taken over, agreed to and objected to', async () => {
  const [ana, bea] = await neighbours(stage);
  const dora = await takePhone(stage);
  await bringIn(ana, dora, 'Dora');
  const { say } = ana.words;

  // Ana names Bea a helper, and Bea opens an account for Lola, who may owe five hours.
  await openKept(bea);
  await bea.page.getByText(say(officeMessages, 'none')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await nameHelper(ana, 'Bea');
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await bea.link(say(officeMessages, 'open')).waitFor();
  await bea.link(say(officeMessages, 'open')).click();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await openFor(bea, 'Lola', 300);
  expect(await violationsOnWhole(bea.page)).toEqual([]);

  // Dora pays her as she pays anybody: two hours and a half.
  await openKept(dora);
  await dora.page.getByText('Lola', { exact: true }).waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await pay(dora, { to: 'Lola', minutes: 150, memo: 'Bread for the feast' });
  await waitForBalance(dora, -150);
  await waitForAccountBalance(bea, 'Lola', 150);
  await bea.page.getByText('Bread for the feast').waitFor();

  // Bea pays Ana from it, and writes down what Lola did for herself.
  await payFromLola(bea, 'Ana', 60);
  await waitForBalance(ana, 60);
  await writeDown(bea, 30);
  await waitForBalance(bea, -30);
  await waitForAccountBalance(bea, 'Lola', 120);

  // It goes to Dora, once Ana has agreed.
  await handTo(bea, 'Dora');
  await bea.page.getByText(say(officeMessages, 'askedOther', { from: 'Bea', to: 'Dora' })).waitFor();
  await agreeToHandOver(ana, 'Bea', 'Lola');
  await waitForAccountBalance(dora, 'Lola', 120);
  await dora.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  await openAccount(bea, 'Lola');
  await bea.page.getByText(say(officeMessages, 'keptByWhom', { name: 'Dora' })).waitFor();

  // Lola gets a phone and comes in by an invitation that is hers.
  await openAccount(dora, 'Lola');
  const link = await inviteOwner(dora, 'Lola');
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await dora.goTo('home');
  await waitUntilOnRelay(dora);
  const lola = await takePhone(stage);
  await join(lola, link, 'Dolores');
  const hasCome = say(officeMessages, 'hasCome', { name: 'Dolores', account: 'Lola' });
  await openErrand(dora, hasCome);
  await dora.button(say(officeMessages, 'giveItOver')).click();
  const dialog = dora.page.getByRole('dialog');
  await dialog.getByRole('button', { name: say(officeMessages, 'handNow'), exact: true }).click();
  await agreeToHandOver(ana, 'Dora', 'Lola');
  await waitForBalance(lola, 120);

  // She looks through what was written down: the weeding is right, what went to Ana is not.
  await openErrand(lola, say(officeMessages, 'errandConfirm', { count: 3 }));
  await lola.page.getByText('Weeding').waitFor();
  expect(await violationsOnWhole(lola.page)).toEqual([]);
  const label = { right: say(officeMessages, 'itIsRight'), wrong: say(officeMessages, 'itIsNotSo') };
  const right = actionsBelow(lola, 'Weeding').getByRole('button', { name: label.right });
  await right.click();
  await right.waitFor({ state: 'detached' });
  await lola.button(say(uiMessages, 'undo')).click();
  await right.click();
  await lola.button(say(uiMessages, 'doItNow')).click();
  await lola.page.getByText(say(officeMessages, 'isAgreed')).waitFor();
  await actionsBelow(lola, 'Ana').getByRole('button', { name: label.wrong }).click();
  await lola.page.getByLabel(say(officeMessages, 'objectReason')).fill('I gave Ana nothing that week');
  await lola.button(say(officeMessages, 'object')).click();
  await lola.page.getByText(say(officeMessages, 'isObjected')).waitFor();

  // Nothing moves by that. Bea, who paid it, and Ana, who coordinates, hear of it and why.
  for (const phone of [ana, bea]) {
    await phone.goTo('forMe');
    await phone.page.getByText(say(officeMessages, 'errandObjection', { name: 'Dolores', account: 'Lola' })).waitFor();
  }
  for (const phone of [ana, bea]) {
    await openAccount(phone, 'Lola');
    await phone.link(say(officeMessages, 'toWritten')).click();
    await phone.page.getByText('I gave Ana nothing that week').waitFor();
  }
  expect(await violationsOnWhole(bea.page)).toEqual([]);

  // On every phone the books are the same, their sum is nought, and everybody has what they should.
  await agree(ana, bea, dora, lola);
  const balances = [
    [ana, 60],
    [bea, -30],
    [dora, -150],
    [lola, 120],
  ] as const;
  for (const [phone, minutes] of balances) await waitForBalance(phone, minutes);
  expect(balances.reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(0);
  await Promise.all([ana, bea, dora, lola].map((phone) => phone.end()));
});

test('the group has an account of its own, which those named for it keep in turn', async () => {
  const [ana, bea] = await neighbours(stage);
  const { page, words } = ana;
  const { say } = words;
  await openKept(ana);
  await ana.link(say(officeMessages, 'open')).click();
  await page.getByRole('radio', { name: say(officeMessages, 'forGroup') }).check();
  await page.getByLabel(say(officeMessages, 'name'), { exact: true }).fill('Tools');
  await page.getByRole('checkbox', { name: 'Bea' }).check();
  await page.getByRole('radio', { name: say(officeMessages, 'paysKeeper') }).check();
  expect(await violationsOnWhole(page)).toEqual([]);
  await ana.button(say(officeMessages, 'openNow')).click();
  await page.getByRole('heading', { name: 'Tools', level: 1 }).waitFor();

  // It stands among the people, with who keeps it; everybody sees what is in it.
  await bea.goTo('people');
  await bea.page.getByRole('link').filter({ hasText: 'Tools' }).getByText('Ana').waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await pay(bea, { to: 'Tools', minutes: 90 });
  await waitForAccountBalance(ana, 'Tools', 90);
  await waitForAccountBalance(bea, 'Tools', 90);
  await bea.page.getByText(say(officeMessages, 'mayKeep'), { exact: true }).waitFor();

  // Ana coordinates, so nobody has to be asked: it goes to Bea, who goes on with it.
  await openAccount(ana, 'Tools');
  await handTo(ana, 'Bea');
  await openAccount(bea, 'Tools');
  await bea.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  await bea.link(say(officeMessages, 'payFromIt')).waitFor();
  await agree(ana, bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
