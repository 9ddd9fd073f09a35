import { devicesMessages } from '../../../../src/app/devices/messages/catalog.ts';
import { joiningMessages } from '../../../../src/app/joining/messages/catalog.ts';
import { recoveryMessages } from '../../../../src/app/recovery/messages/catalog.ts';
import type { Phone } from '../phone.ts';

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
export async function comeBackByLink(phone: Phone, link: string, card: string): Promise<void> {
  const { page, words } = phone;
  await page.getByLabel(words.say(joiningMessages, 'link')).fill(link);
  await phone.button(words.say(joiningMessages, 'next')).click();
  await page.getByLabel(words.say(devicesMessages, 'roleReplaces')).check();
  await page.getByLabel(words.say(recoveryMessages, 'cardOrWords')).fill(card);
  await phone.button(words.say(joiningMessages, 'asDevice')).click();
}
