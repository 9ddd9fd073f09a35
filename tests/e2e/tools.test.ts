/** Only what the group uses: a tool is left out, switched on, and off again while something of it waits. */
import { expect, test } from 'vitest';
import { frameMessages } from '../../src/app/frame/messages/catalog.ts';
import { rolesMessages } from '../../src/app/roles/messages/catalog.ts';
import { toolsMessages } from '../../src/app/tools/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { agreeToHandOver, handTo, nameHelper, openAccount, openFor } from './support/pages/office.ts';
import { openTools, switchTool } from './support/pages/tools.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

async function expectFourPlaces({ page, words }: Phone): Promise<void> {
  const bar = page.getByRole('navigation', { name: words.say(frameMessages, 'places') });
  expect(await bar.getByRole('listitem').count()).toBe(4);
}

/** Home, More, Pay and Who does what as they are without the tool. */
async function expectOfficeNowhere(phone: Phone): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  const office = page.getByText(say(officeMessages, 'title'), { exact: true });
  await phone.goTo('home');
  await phone.button(say(viewMessages, 'pay')).waitFor();
  expect(await office.count()).toBe(0);
  await phone.goTo('more');
  await office.waitFor({ state: 'detached' });
  await phone.row(say(governingMessages, 'whoDoes')).click();
  await page.getByRole('region', { name: say(governingMessages, 'coordinators') }).waitFor();
  expect(await page.getByRole('region', { name: say(officeMessages, 'helpers') }).count()).toBe(0);
  await expectFourPlaces(phone);
}

/** Whom one can pay. */
async function expectPayees(phone: Phone, there: string, away: string): Promise<void> {
  const { page, words } = phone;
  await phone.openScreen('/pay');
  const list = page.getByRole('list', { name: words.say(exchangeMessages, 'people') });
  await list.getByText(there, { exact: true }).waitFor();
  expect(await list.getByText(away, { exact: true }).count()).toBe(0);
}

test('founded without a tool, it is nowhere; switched on all have it; off again, what waits can still be answered', async () => {
  const [ana, bea] = await Promise.all([takePhone(stage), takePhone(stage)]);
  const { say } = ana.words;
  const office = say(officeMessages, 'title');
  await found(ana, 'Huerta', 'Ana', undefined, [say(officeMessages, 'toolDoes')]);
  await bringIn(ana, bea, 'Bea');
  for (const phone of [ana, bea]) await expectOfficeNowhere(phone);
  await openTools(bea);
  await bea.page.getByText(say(toolsMessages, 'onlyCoordinators')).waitFor();
  await bea.page.getByRole('region', { name: office }).getByText(say(toolsMessages, 'offFounded')).waitFor();
  expect(await bea.button(say(toolsMessages, 'switchOn')).count()).toBe(0);
  expect(await violationsOnWhole(bea.page)).toEqual([]);

  // Ana switches it on, and Bea's phone shows it by itself, with Ana's name.
  await bea.goTo('more');
  await switchTool(ana, office, 'switchOn');
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await bea.link(office).waitFor();
  await openTools(bea);
  const { format } = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
  const said = { names: 'Ana', date: format(new Date()) };
  await bea.page.getByText(say(toolsMessages, 'onBy', said)).waitFor();
  await expectFourPlaces(bea);

  // It is used: Bea keeps an account for Lola and wants to hand it on, for which Ana has to agree.
  await nameHelper(ana, 'Bea');
  await openFor(bea, 'Lola', 300);
  await bea.openScreen('/roles');
  await bea.page
    .getByRole('list', { name: say(officeMessages, 'helpers') })
    .getByText('Bea')
    .waitFor();
  await bea.page.getByText(say(rolesMessages, 'everybody')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await openAccount(bea, 'Lola');
  await handTo(bea, 'Ana');
  await ana.goTo('forMe');
  await ana.page.getByText(say(officeMessages, 'errandAgree', { name: 'Bea', account: 'Lola' })).waitFor();

  // Off again: out of sight on both phones, but what waits is there, and Ana answers it.
  await switchTool(ana, office, 'switchOff');
  await bea.goTo('more');
  await bea.link(office).waitFor({ state: 'detached' });
  for (const phone of [ana, bea]) await expectOfficeNowhere(phone);
  await expectPayees(ana, 'Bea', 'Lola');
  await agreeToHandOver(ana, 'Bea', 'Lola');
  await ana.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  await agree(ana, bea);

  // On once more: everything is as it was, and as it went on.
  await switchTool(ana, office, 'switchOn');
  await openAccount(ana, 'Lola');
  await ana.page.getByText(say(officeMessages, 'keptOnThisPhone')).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('who answers for the group alone is reminded until there are two', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  await ana.goTo('home');
  await ana.page.getByText(say(governingMessages, 'aloneTitle')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.goTo('forMe');
  await ana.page.getByText(say(governingMessages, 'errandAlone')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await bea.goTo('forMe');
  expect(await bea.page.getByText(say(governingMessages, 'errandAlone')).count()).toBe(0);

  // It leads to naming one.
  await ana.page.getByText(say(governingMessages, 'errandAlone')).click();
  const list = ana.page.getByRole('list', { name: say(governingMessages, 'chooseWho') });
  await list.getByText('Bea', { exact: true }).click();
  await ana.button(say(governingMessages, 'makeCoordinator')).click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByLabel(say(governingMessages, 'months', { count: 12 })).check();
  await dialog.getByRole('button', { name: say(governingMessages, 'giveRole'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await ana.goTo('home');
  await ana.page.getByText(say(governingMessages, 'aloneTitle')).waitFor({ state: 'detached' });
  await ana.goTo('forMe');
  await ana.page.getByText(say(governingMessages, 'errandAlone')).waitFor({ state: 'detached' });

  // From Bea's page one sees who does what, and until when she does it.
  await ana.goTo('people');
  await ana.page.getByRole('main').getByRole('link').filter({ hasText: 'Bea' }).click();
  await ana.row(say(governingMessages, 'whoDoes')).click();
  const coordinators = ana.page.getByRole('list', { name: say(governingMessages, 'coordinators') });
  await coordinators.getByRole('link').filter({ hasText: 'Bea' }).filter({ hasText: 'Until' }).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  // Bea lays it down, and Ana is alone again.
  await bea.goTo('more');
  await bea.row(say(governingMessages, 'myTrust')).click();
  await bea.button(say(governingMessages, 'endOwnRole')).click();
  const asking = bea.page.getByRole('dialog');
  await asking.getByRole('button', { name: say(governingMessages, 'endOwnRole'), exact: true }).click();
  await ana.goTo('home');
  await ana.page.getByText(say(governingMessages, 'aloneTitle')).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
