/** Who can see what: a profile from other people's phones, balances closed and open, and finding somebody. */
import { expect, test } from 'vitest';
import { joiningMessages } from '../../src/app/joining/messages/catalog.ts';
import { moreMessages } from '../../src/app/more/messages/catalog.ts';
import { peopleMessages } from '../../src/app/people/messages/catalog.ts';
import { profileMessages } from '../../src/app/profile/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { marketMessages } from '../../src/modules/market/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { acceptInvitation, invite, waitForMember } from './support/pages/join.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

type ShownTo = 'group' | 'deals' | 'nobody';

/** Writes one thing about oneself, and who sees it. On the profile's page. */
async function write(phone: Phone, label: string, text: string, shownTo: ShownTo): Promise<void> {
  await phone.page.getByRole('textbox', { name: label }).fill(text);
  await show(phone, label, shownTo);
}

async function show({ page, words }: Phone, label: string, shownTo: ShownTo): Promise<void> {
  const chosen = words.say(profileMessages, `shown.${shownTo}`);
  await page.getByLabel(`${words.say(profileMessages, 'whoSees')} ${label}`).selectOption({ label: chosen });
}

async function openMember(phone: Phone, name: string): Promise<void> {
  await phone.goTo('people');
  await phone.page.getByRole('main').getByText(name, { exact: true }).click();
  await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Coordinators set whether the books are open. */
async function setBooks(phone: Phone, open: boolean): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.row(say(governingMessages, 'rules')).click();
  await phone.page.getByRole('link', { name: say(governingMessages, 'name.books.open') }).click();
  await phone.page.getByText(say(governingMessages, 'changeRule'), { exact: true }).click();
  await phone.page.getByLabel(say(governingMessages, open ? 'booksOpen' : 'booksClosed')).check();
  await phone.button(say(governingMessages, 'saveRule')).click();
  await phone.page
    .getByText(say(governingMessages, 'changed', { names: 'Ana' }))
    .first()
    .waitFor();
}

/** Reads an invitation up to its terms. */
async function readTerms(phone: Phone, link: string): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'join')).click();
  await page.getByLabel(words.say(joiningMessages, 'link')).fill(link);
  await phone.button(words.say(joiningMessages, 'next')).click();
  await page.getByLabel(words.say(joiningMessages, 'accept')).waitFor();
}

test('Bea says what of her is for whom; Dora sees it so, before and after a payment; the group opens its books', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = bea.words;

  // A newcomer is told beforehand who is shown balances.
  const link = await invite(ana);
  await ana.goTo('home');
  await waitUntilOnRelay(ana);
  const dora = await takePhone(stage);
  await readTerms(dora, link);
  await dora.page.getByText(say(joiningMessages, 'booksClosed')).waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await acceptInvitation(dora, 'Dora');
  await waitUntilMaySpend(dora, limit);
  await waitForMember(bea, 'Dora');

  // Bea's profile: a place for the group, her door for those she has a deal with, a number for no one.
  await bea.goTo('more');
  await bea.link(say(moreMessages, 'profile')).click();
  await write(bea, say(profileMessages, 'place'), 'Above the mill', 'group');
  await write(bea, say(profileMessages, 'way.call'), '+51 900 111 222', 'group');
  await write(bea, say(profileMessages, 'way.sms'), '+51 900 333 444', 'nobody');
  await write(bea, say(profileMessages, 'way.knock'), 'The blue door, after five', 'deals');
  await show(bea, say(profileMessages, 'standing'), 'deals');
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.button(say(profileMessages, 'save')).click();
  await bea.page.getByText(say(profileMessages, 'saved')).waitFor();

  // As others see her, by her own phone.
  await bea.link(say(profileMessages, 'seen')).click();
  const door = bea.page.getByText('The blue door, after five');
  await bea.page.getByText('Above the mill').waitFor();
  await bea.page.getByText(say(profileMessages, 'seesNoBooks')).waitFor();
  await bea.page.getByText(say(profileMessages, 'seesNoStanding')).waitFor();
  expect(await door.count()).toBe(0);
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.page.getByRole('tab', { name: say(profileMessages, 'onlooker.deal') }).click();
  await door.waitFor();
  await bea.page.getByText(say(profileMessages, 'seesStanding')).waitFor();
  expect(await bea.page.getByText('333 444').count()).toBe(0);
  await bea.page.getByRole('tab', { name: say(profileMessages, 'onlooker.coordinator') }).click();
  await bea.page.getByText(say(profileMessages, 'seesBooks')).waitFor();
  expect(await door.count()).toBe(0);

  // Dora has no deal with her yet.
  await openMember(dora, 'Bea');
  await dora.page.getByText('Above the mill').waitFor();
  const kept = dora.page.getByText(say(marketMessages, 'historyKept', { name: 'Bea' }));
  await kept.waitFor();
  const call = dora.page.getByRole('link', { name: say(peopleMessages, 'call') });
  expect(await call.getAttribute('href')).toBe('tel:+51900111222');
  expect(await dora.page.getByText(/blue door|333 444/).count()).toBe(0);
  const toBooks = (phone: Phone) => phone.link(say(peopleMessages, 'toBooks'));
  expect(await toBooks(dora).count()).toBe(0);
  const hers = new URL(dora.page.url()).hash.split('/').at(-1) ?? '';
  await dora.openScreen(`/people/${hers}/books`);
  await dora.page.getByText(say(peopleMessages, 'booksHidden')).waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);

  // She pays her: the door is hers to know, the number nobody's.
  await dora.goTo('home');
  await pay(dora, { to: 'Bea', minutes: 60 });
  await waitForBalance(bea, 60);
  await openMember(dora, 'Bea');
  await dora.page.getByText('The blue door, after five').waitFor();
  expect(await kept.count()).toBe(0);
  expect(await dora.page.getByText('333 444').count()).toBe(0);
  expect(await toBooks(dora).count()).toBe(0);
  expect(await violationsOnWhole(dora.page)).toEqual([]);

  // Ana coordinates: she sees the balance, and no more of the profile than any neighbour.
  await openMember(ana, 'Bea');
  await ana.page.getByText('Above the mill').waitFor();
  expect(await ana.page.getByText('blue door').count()).toBe(0);
  await toBooks(ana).click();
  await ana.page.getByText(say(peopleMessages, 'because.coordinator')).waitFor();
  await ana.page.getByRole('main').getByText(time(60)).first().waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  // Open books: Dora sees Bea's, and whoever is invited is told.
  await setBooks(ana, true);
  await openMember(dora, 'Bea');
  await toBooks(dora).click();
  await dora.page.getByText(say(peopleMessages, 'because.open-books')).waitFor();
  await dora.page.getByRole('main').getByText(time(60)).first().waitFor();
  const another = await invite(ana);
  await ana.goTo('home');
  await waitUntilOnRelay(ana);
  const eva = await takePhone(stage);
  await readTerms(eva, another);
  await eva.page.getByText(say(joiningMessages, 'booksOpen')).waitFor();

  await setBooks(ana, false);
  await dora.page.getByText(say(peopleMessages, 'booksHidden')).waitFor();
  for (const phone of [ana, bea, dora, eva]) await phone.end();
});

test('a neighbour is found by name or short code, whatever the accents and capitals', async () => {
  const phone = await takePhone(stage, { locale: 'es' });
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'demo')).click();
  await phone.goTo('people');
  const search = page.getByLabel(words.say(peopleMessages, 'search'), { exact: true });
  const rows = page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: / ·|^.*[0-9A-F]{4}/ });
  await search.fill('NUNEZ ZZZ');
  await page.getByText(words.say(peopleMessages, 'noMatch')).waitFor();
  const names = await namesOn(page, search);
  const accented = names.find((name) => /[áéíóúñ]/i.test(name));
  if (accented === undefined) throw new Error('nobody in the village has an accent');
  await search.fill(accented.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  await page.getByRole('main').getByText(accented, { exact: true }).waitFor();
  const row = rows.filter({ hasText: accented });
  const code = /[0-9A-F]{4}/.exec((await row.first().textContent()) ?? '')?.[0] ?? '';
  await search.fill(code.toLowerCase());
  await page.getByRole('main').getByText(accented, { exact: true }).waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);
  await phone.end();
});

async function namesOn(page: Phone['page'], search: ReturnType<Phone['page']['getByLabel']>): Promise<string[]> {
  await search.fill('');
  await page.getByRole('main').locator('a bdi').first().waitFor();
  return page.getByRole('main').locator('a bdi').allTextContents();
}
