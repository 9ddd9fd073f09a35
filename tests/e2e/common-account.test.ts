/** What belongs to all: put together, asked for by one, voted on, and paid with one tap by whoever keeps it. */
import { expect, test } from 'vitest';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { refusalMessages } from '../../src/view/refusals/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { agree } from './support/pages/books.ts';
import { closeVote, giveVote, openVote } from './support/pages/deciding.ts';
import { openErrand, sayYes } from './support/pages/governing.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { factOf, openAccount, openKept, waitForAccountBalance } from './support/pages/office.ts';
import { tapTime } from './support/pages/pad.ts';
import { memberIn, pay } from './support/pages/pay.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

const nothingWrong = async ({ page }: Phone): Promise<void> => {
  expect([
    ...(await violationsOnWhole(page)),
    ...(await layoutFaultsOn(page)),
    ...(await largeTextFaultsOn(page)),
  ]).toEqual([]);
};

/** By whoever coordinates; as the form suggests, it pays only what the group has decided. Yields its id. */
async function openForAll(phone: Phone, name: string): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await openKept(phone);
  await phone.link(say(officeMessages, 'open')).click();
  await page.getByRole('radio', { name: say(officeMessages, 'forGroup') }).check();
  await page.getByLabel(say(officeMessages, 'name'), { exact: true }).fill(name);
  await phone.button(say(officeMessages, 'openNow')).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

/** From the page of the account. Yields the proposal's id. */
async function askToPay(phone: Phone, name: string, minutes: number): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.link(say(officeMessages, 'askToPay')).click();
  await phone.button(say(viewMessages, 'askGroup')).click();
  await page.getByText(say(officeMessages, 'otherMissing')).waitFor();
  await page.getByLabel(say(officeMessages, 'payWhom')).selectOption({ label: name });
  await tapTime(phone, say(officeMessages, 'amount'), minutes);
  await nothingWrong(phone);
  await phone.link(say(viewMessages, 'askGroup')).click();
  await page.getByLabel(say(decidingMessages, 'fieldTitle')).fill('Bea mended the roof');
  await phone.button(say(decidingMessages, 'postIt')).click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

test('Ana keeps what belongs to all and can pay nothing from it, until the group has decided', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  const account = await openForAll(ana, 'Roof');
  await pay(bea, { to: 'Roof', minutes: 90 });
  await waitForAccountBalance(ana, 'Roof', 90);
  await factOf(ana, say(officeMessages, 'howItPays')).getByText(say(officeMessages, 'paysDecided')).waitFor();
  expect(await ana.link(say(officeMessages, 'payFromIt')).count()).toBe(0);

  // By an old link to the form.
  await ana.openScreen(`/pay?from=${account}`);
  await memberIn(ana, 'Bea').click();
  await tapTime(ana, say(exchangeMessages, 'amount'), 60);
  await ana.button(say(exchangeMessages, 'review')).click();
  await ana.page.getByText(say(refusalMessages, 'code.needs-a-mandate')).waitFor();

  await openAccount(bea, 'Roof');
  await nothingWrong(bea);
  const decision = await askToPay(bea, 'Bea', 60);
  const change = say(governingMessages, 'payOutOf', { account: 'Roof', name: 'Bea', amount: time(60) });
  await ana.openScreen(`/decide/${decision}`);
  await ana.page.getByText(change, { exact: true }).first().waitFor();
  const ballot = await openVote(ana, decision, 'yes-no');
  await Promise.all([ana, bea].map((phone) => giveVote(phone, ballot, 'yes')));
  await ana.page
    .getByText(say(decidingMessages, 'votedOf', { voted: '2', voters: '2' }))
    .first()
    .waitFor();
  await closeVote(ana, ballot, 2);

  await openErrand(ana, say(officeMessages, 'errandPayOut', { account: 'Roof', name: 'Bea', amount: time(60) }));
  await nothingWrong(ana);
  await sayYes(ana, say(officeMessages, 'payDecided'));
  await ana.page.getByText(say(officeMessages, 'decidedToPay'), { exact: true }).waitFor({ state: 'detached' });
  await waitForAccountBalance(ana, 'Roof', 30);
  await waitForBalance(bea, -30);

  // Its line in the account leads to what was decided.
  const paidBea = say(officeMessages, 'rowPaid', { from: 'Roof', to: 'Bea' });
  await openAccount(ana, 'Roof');
  await ana.page.getByRole('main').getByRole('link').filter({ hasText: paidBea }).click();
  await ana.page.getByText(say(officeMessages, 'wasDecided')).waitFor();
  await ana.link(say(officeMessages, 'toDecision')).click();
  await ana.page.getByRole('heading', { name: 'Bea mended the roof', level: 1 }).waitFor();
  await agree(ana, bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
