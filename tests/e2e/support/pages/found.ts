import { foundingMessages } from '../../../../src/app/founding/messages/catalog.ts';
import { homeMessages } from '../../../../src/app/home/messages/catalog.ts';
import { profileMessages } from '../../../../src/app/profile/messages/catalog.ts';
import { recoveryMessages } from '../../../../src/app/recovery/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Founds a group that counts hours, with the limit that is offered; the recovery card is left for later. */
export async function found(phone: Phone, group: string, owner: string): Promise<void> {
  const { page, words } = phone;
  const goOn = phone.button(words.say(foundingMessages, 'next'));
  await phone.button(words.say(welcomeMessages, 'found')).click();
  await page.getByLabel(words.say(foundingMessages, 'groupName')).fill(group);
  await goOn.click();
  await page.getByRole('group', { name: words.say(foundingMessages, 'limit'), exact: true }).waitFor();
  await goOn.click();
  await page.getByLabel(words.say(profileMessages, 'yourName')).fill(owner);
  await phone.button(words.say(foundingMessages, 'found')).click();
  await leaveCardForLater(phone);
}

export async function leaveCardForLater(phone: Phone): Promise<void> {
  await phone.button(phone.words.say(recoveryMessages, 'later')).click();
  await phone.output(phone.words.say(homeMessages, 'balance')).waitFor();
}
