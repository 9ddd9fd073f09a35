import { bookkeepingMessages } from '../../../../src/modules/bookkeeping/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Opens *Closing the books* by the way of *More*. */
export async function openClosing(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.link(say(bookkeepingMessages, 'title')).click();
  await phone.page.getByText(say(bookkeepingMessages, 'whatForNobodyWaits')).waitFor();
}

/** From there: names who closes the books. The first of them keeps the books. */
export async function chooseClosers(phone: Phone, names: readonly string[]): Promise<void> {
  const { page, words } = phone;
  await phone.link(words.say(bookkeepingMessages, 'choose')).click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  await phone.button(words.say(bookkeepingMessages, 'chooseSave')).click();
  await page.getByText(words.say(bookkeepingMessages, 'keeper'), { exact: true }).waitFor();
}
