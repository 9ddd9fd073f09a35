import { askingMessages } from '../../../../src/app/asking/messages/catalog.ts';
import { doorMessages } from '../../../../src/app/door/messages/catalog.ts';
import { moreMessages } from '../../../../src/app/more/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import { doorErrandMessages } from '../../../../src/modules/door/messages/catalog.ts';
import type { Phone } from '../phone.ts';

export const card = { says: 'We help one another in the garden.', place: 'Above the mill' };

/** From *More*: the screen of the group's door. */
export async function goToDoor(phone: Phone): Promise<void> {
  await phone.goTo('more');
  await phone.page.getByRole('heading', { name: phone.words.say(moreMessages, 'title'), exact: true }).waitFor();
  await phone.page.getByRole('link', { name: phone.words.say(doorErrandMessages, 'more') }).click();
}

/** Fills in what becomes public and opens the door. Yields its link. */
export async function openDoor(phone: Phone, listed: boolean): Promise<string> {
  const { page, words } = phone;
  await goToDoor(phone);
  // A door that says nothing opens for nobody.
  await phone.button(words.say(doorMessages, 'open')).click();
  await page.getByText(words.say(doorMessages, 'saysMissing')).waitFor();
  await page.getByLabel(words.say(doorMessages, 'says')).fill(card.says);
  await page.getByLabel(words.say(doorMessages, 'place')).fill(card.place);
  if (listed) await page.getByLabel(words.say(doorMessages, 'listed')).check();
  await phone.button(words.say(doorMessages, 'open')).click();
  return page.getByLabel(words.say(doorMessages, 'link'), { exact: true }).inputValue();
}

/** From the first page: the list of the relay, until it names the group. */
export async function findInList(phone: Phone, group: string): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'findGroup')).click();
  await page.getByRole('link', { name: group }).click();
}

/** From the first page, with a link that somebody showed. */
export async function findByLink(phone: Phone, link: string): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'findGroup')).click();
  await page.getByRole('tab', { name: words.say(askingMessages, 'tabLink') }).click();
  await page.getByLabel(words.say(askingMessages, 'link')).fill(link);
  await phone.button(words.say(askingMessages, 'next')).click();
}

/** At the door: who asks, in their own words. */
export async function ask(phone: Phone, name: string, saying: string): Promise<void> {
  const { page, words } = phone;
  await page.getByLabel(words.say(askingMessages, 'name')).fill(name);
  await page.getByLabel(words.say(askingMessages, 'words')).fill(saying);
  await page.getByLabel(words.say(askingMessages, 'reach')).fill('Knock at the mill');
  await phone.button(words.say(askingMessages, 'send')).click();
}

/** Opens the errand in *For me* that says who asks. */
export async function openErrand(phone: Phone, name: string): Promise<void> {
  await phone.goTo('forMe');
  await phone.page.getByRole('link', { name: phone.words.say(doorErrandMessages, 'asks', { name }) }).click();
}
