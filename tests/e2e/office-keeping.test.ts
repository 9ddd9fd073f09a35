/** What goes on with a kept account from day to day: somebody is asked to pay to it, and its limit is changed. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { openErrand } from './support/pages/governing.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import {
  factOf,
  nameHelper,
  openAccount,
  openFor,
  openKept,
  setLimit,
  waitForAccountBalance,
} from './support/pages/office.ts';
import { tapTime } from './support/pages/pad.ts';
import { memberIn } from './support/pages/pay.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('Bea asks Ana for two hours to Lola’s account, and Ana pays them there', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = bea.words;
  await nameHelper(ana, 'Bea');
  await openKept(bea);
  await bea.link(say(officeMessages, 'open')).waitFor();
  await openFor(bea, 'Lola', 300);
  await bea.link(say(viewMessages, 'ask')).click();
  await bea.page.getByText(say(exchangeMessages, 'askInto', { name: 'Lola' })).waitFor();
  // Neither Bea nor Lola is to choose: from those two Bea pays.
  await memberIn(bea, 'Ana').waitFor();
  expect(await memberIn(bea, 'Lola').count()).toBe(0);
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await memberIn(bea, 'Ana').click();
  await bea.page.getByText(say(exchangeMessages, 'askInto', { name: 'Lola' })).waitFor();
  await tapTime(bea, say(exchangeMessages, 'amount'), 120);
  await bea.page.getByLabel(say(exchangeMessages, 'whatFor')).fill('Two loaves');
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.button(say(exchangeMessages, 'sendRequest', { name: 'Ana', amount: time(120) })).click();
  await bea.page.getByRole('link').filter({ hasText: 'Ana' }).filter({ hasText: 'Lola' }).click();
  const asked = say(exchangeMessages, 'iAskKept', { name: 'Ana', amount: time(120), account: 'Lola' });
  await bea.page.getByRole('heading', { name: asked, level: 1 }).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);

  await openErrand(ana, say(exchangeMessages, 'errandAsk', { name: 'Lola', amount: time(120) }));
  await ana.page.getByText('Two loaves').waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.button(say(viewMessages, 'pay')).click();
  await ana.button(say(exchangeMessages, 'payTo', { amount: time(120), name: 'Lola' })).click();
  await ana.button(say(uiMessages, 'doItNow')).click();
  await waitForBalance(ana, -120);
  await waitForAccountBalance(bea, 'Lola', 120);
  await waitForBalance(bea, 0);
  await agree(ana, bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('Ana raises Lola’s limit and lowers it again; Bea, who keeps the account, is not offered to', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  await nameHelper(ana, 'Bea');
  await openKept(bea);
  await bea.link(say(officeMessages, 'open')).waitFor();
  await openFor(bea, 'Lola', 300);

  await bea.link(say(officeMessages, 'handOver')).waitFor();
  expect(await bea.link(say(officeMessages, 'changeLimit')).count()).toBe(0);

  await openAccount(ana, 'Lola');
  await factOf(ana, say(officeMessages, 'limit')).getByText(time(300), { exact: true }).waitFor();
  // What is the limit already is no change, and what was entered is still there after looking elsewhere.
  await ana.link(say(officeMessages, 'changeLimit')).click();
  await tapTime(ana, say(officeMessages, 'howFar'), 300);
  await ana.button(say(officeMessages, 'limitSetTo', { amount: time(300) })).click();
  await ana.page.getByText(say(officeMessages, 'code.office.same-limit')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await openAccount(ana, 'Lola');
  await ana.link(say(officeMessages, 'changeLimit')).click();
  await ana.button(say(officeMessages, 'limitSetTo', { amount: time(300) })).waitFor();
  await openAccount(ana, 'Lola');

  for (const minutes of [480, 120]) {
    await setLimit(ana, minutes);
    await openAccount(bea, 'Lola');
    for (const label of [say(officeMessages, 'limit'), say(officeMessages, 'maySpend')])
      await factOf(bea, label).getByText(time(minutes), { exact: true }).waitFor();
    await factOf(ana, say(officeMessages, 'limit')).getByText(time(minutes), { exact: true }).waitFor();
  }
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await agree(ana, bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('Lola chooses a PIN on Ana’s phone, and nothing is paid from her account without it', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  await openKept(ana);
  await ana.link(say(officeMessages, 'open')).waitFor();
  await openFor(ana, 'Lola', 300);
  // Whoever would open it once more is told of her, however the name is written.
  await openKept(ana);
  await ana.link(say(officeMessages, 'open')).click();
  await ana.page.getByLabel(say(officeMessages, 'name'), { exact: true }).fill('LÓLA ');
  await ana.page.getByRole('status').filter({ hasText: 'Lola' }).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await openAccount(ana, 'Lola');
  await ana.link(say(officeMessages, 'pinFor', { name: 'Lola' })).click();
  await ana.page.getByLabel(say(officeMessages, 'pinNew')).fill('4711');
  await ana.page.getByLabel(say(officeMessages, 'pinAgain')).fill('4711');
  await ana.button(say(officeMessages, 'pinSet')).click();
  await ana.page.getByText(say(officeMessages, 'pinIsSet', { name: 'Lola' })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await openAccount(ana, 'Lola');
  await ana.link(say(officeMessages, 'payFromIt')).click();
  await memberIn(ana, 'Bea').click();
  await tapTime(ana, say(exchangeMessages, 'amount'), 60);
  await ana.button(say(exchangeMessages, 'review')).click();
  const pin = ana.page.getByLabel(say(exchangeMessages, 'pinOf', { name: 'Lola' }));
  const payNow = ana.button(say(exchangeMessages, 'payTo', { amount: time(60), name: 'Bea' }));
  await pin.fill('1234');
  await payNow.click();
  await ana.page.getByText(say(exchangeMessages, 'pinWrong')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await pin.fill('4711');
  await payNow.click();
  await ana.button(say(uiMessages, 'doItNow')).click();
  await waitForBalance(bea, 60);
  await agree(ana, bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
