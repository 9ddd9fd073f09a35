import { devicesMessages } from '../../../../src/app/devices/messages/catalog.ts';
import { joiningMessages } from '../../../../src/app/joining/messages/catalog.ts';
import { recoveryMessages } from '../../../../src/app/recovery/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { waitUntilOnRelay } from './home.ts';

/** What the recovery card of this phone says, for as long as it lies there. */
export async function cardOf(phone: Phone): Promise<string> {
  await phone.openScreen('/recovery');
  const card = await phone.page
    .getByText(/^MINGA1-/)
    .first()
    .textContent();
  await phone.goTo('home');
  return card ?? '';
}

/** What a browser does that runs out of room: the database is gone, and the app is told nothing. */
export async function clearedAway({ page }: Phone): Promise<void> {
  const { origin } = new URL(page.url());
  // The app must not be there to open the database again.
  await page.goto(`${origin}/icon.svg`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
  await page.goto(origin);
}

/**
 * From the page on which a link is typed: in place of a lost phone, with the card. A phone on which the group was before is
 * asked first whether its person is a member already.
 */
export const comeBackByLink = (phone: Phone, link: string, card: string): Promise<void> =>
  comeInByLink(phone, link, card, 'roleReplaces');

/** A further phone of a member who has one that stays: it pays and posts in the same name. */
export async function addPhone(member: Phone, further: Phone): Promise<void> {
  const { page, words } = member;
  const card = await cardOf(member);
  await member.openScreen('/devices');
  await member.button(words.say(devicesMessages, 'make')).click();
  const link = await page.getByLabel(words.say(devicesMessages, 'link'), { exact: true }).inputValue();
  await member.goTo('home');
  await waitUntilOnRelay(member);
  await further.button(further.words.say(welcomeMessages, 'join')).click();
  await comeInByLink(further, link, card, 'roleFurther');
}

async function comeInByLink(
  phone: Phone,
  link: string,
  card: string,
  role: 'roleReplaces' | 'roleFurther',
): Promise<void> {
  const { page, words } = phone;
  await page.getByLabel(words.say(joiningMessages, 'link')).fill(link);
  await phone.button(words.say(joiningMessages, 'next')).click();
  await page.getByLabel(words.say(devicesMessages, role)).check();
  await page.getByLabel(words.say(recoveryMessages, 'cardOrWords')).fill(card);
  await phone.button(words.say(joiningMessages, 'asDevice')).click();
}
