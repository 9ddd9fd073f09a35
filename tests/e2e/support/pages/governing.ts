import { frameMessages } from '../../../../src/app/frame/messages/catalog.ts';
import { governingMessages } from '../../../../src/modules/governing/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Opens the page on how far a member is trusted, by the way of the list of people. */
export async function openTrust(phone: Phone, name: string): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('people');
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click();
  await phone.link(words.say(governingMessages, 'trustTitle')).click();
  await page.getByRole('heading', { name: words.say(governingMessages, 'limit') }).waitFor();
}

/** A coordinator names another one, for a year. */
export async function makeCoordinator(phone: Phone, name: string): Promise<void> {
  const { say } = phone.words;
  await openTrust(phone, name);
  await phone.button(say(governingMessages, 'makeCoordinator')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(governingMessages, 'months', { count: 12 })).check();
  await dialog.getByRole('button', { name: say(governingMessages, 'giveRole'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Taps a button that asks first, and says yes. */
export async function sayYes(phone: Phone, label: string, answer = label): Promise<void> {
  await phone.button(label).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByRole('button', { name: answer, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Opens what waits for this phone's person by the words it is told in. */
export async function openErrand(phone: Phone, sentence: string): Promise<void> {
  await phone.goTo('forMe');
  const { page, words } = phone;
  await page.getByRole('heading', { name: words.say(frameMessages, 'forMe') }).waitFor();
  await page.getByRole('main').getByText(sentence, { exact: true }).click();
}
