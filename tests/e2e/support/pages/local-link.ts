import { linkMessages } from '../../../../src/app/local-link/messages/catalog.ts';
import { sharingMessages } from '../../../../src/app/sharing/messages/catalog.ts';
import type { FakeCamera } from '../fake-camera.ts';
import type { Phone } from '../phone.ts';

/** From the page about sharing news to the one that connects two phones. */
export async function openLinking(phone: Phone): Promise<void> {
  await phone.openScreen('/news');
  await phone.link(phone.words.say(linkMessages, 'title')).click();
  await phone.button(phone.words.say(sharingMessages, 'show')).waitFor();
}

/** Holds the shown code before the camera of the phone that scans. */
export async function scanLink(scanning: Phone, camera: FakeCamera, shown: Phone): Promise<void> {
  const code = shown.page.getByRole('img', { name: shown.words.say(sharingMessages, 'myCode') });
  await code.waitFor();
  await camera.see(code);
  await scanning.button(scanning.words.say(sharingMessages, 'scan')).click();
}

export const waitForLink = (phone: Phone, name: string): Promise<void> =>
  phone.page.getByRole('heading', { name: phone.words.say(linkMessages, 'linked', { name }) }).waitFor();
export const waitForSame = (phone: Phone): Promise<void> =>
  phone.page.getByText(phone.words.say(linkMessages, 'same')).waitFor();

/** Connects two phones that a relay introduces, by their members' names. */
export async function linkNearby(phone: Phone, other: Phone, [name, others]: readonly [string, string]): Promise<void> {
  for (const each of [phone, other]) await each.openScreen('/link');
  await phone.button(phone.words.say(linkMessages, 'linkWith', { name: others })).click();
  await Promise.all([waitForLink(phone, others), waitForLink(other, name)]);
}
