import { booksMessages } from '../../../../src/app/books/messages/catalog.ts';
import { homeMessages } from '../../../../src/app/home/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Minutes. Waits until Home shows this balance. */
export async function waitForBalance(phone: Phone, minutes: number): Promise<void> {
  const { say, time } = phone.words;
  await phone.goTo('home');
  await phone.output(say(homeMessages, 'balance')).getByText(time(minutes), { exact: true }).waitFor();
}

/** Minutes. Waits until Home says that so much may still be spent. */
export async function waitUntilMaySpend(phone: Phone, minutes: number): Promise<void> {
  const { say, time } = phone.words;
  await phone.goTo('home');
  await phone.output(say(homeMessages, 'may')).getByText(time(minutes), { exact: true }).waitFor();
}

/** The line at the bottom of Home says that the newest entry was read back from the relay. */
export async function waitUntilOnRelay(phone: Phone): Promise<void> {
  await phone.goTo('home');
  await reachLine(phone).getByText(phone.words.say(booksMessages, 'onRelay'), { exact: true }).waitFor();
}

export async function waitUntilNotOnRelay(phone: Phone): Promise<void> {
  await phone.goTo('home');
  await reachLine(phone).getByText(phone.words.say(booksMessages, 'notOnRelay'), { exact: true }).waitFor();
}

const reachLine = (phone: Phone) =>
  phone.page.getByRole('link').filter({ hasText: phone.words.say(booksMessages, 'onPhone') });

/** The page behind that line says that the relay can not be reached. */
export async function waitUntilRelayIsMissed(phone: Phone): Promise<void> {
  await phone.openScreen('/reach');
  await phone.page.getByText(phone.words.say(booksMessages, 'relayOffline')).waitFor();
  await phone.goTo('home');
}
