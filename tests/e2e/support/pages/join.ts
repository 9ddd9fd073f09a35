import { homeMessages } from '../../../../src/app/home/messages/catalog.ts';
import { invitingMessages } from '../../../../src/app/inviting/messages/catalog.ts';
import { joiningMessages } from '../../../../src/app/joining/messages/catalog.ts';
import { peopleMessages } from '../../../../src/app/people/messages/catalog.ts';
import { profileMessages } from '../../../../src/app/profile/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { leaveCardForLater } from './found.ts';

/** Makes an invitation for one person and yields its link. */
export async function invite(phone: Phone): Promise<string> {
  const { page, words } = phone;
  await phone.goTo('people');
  await phone.button(words.say(peopleMessages, 'invite')).click();
  await phone.button(words.say(invitingMessages, 'make')).click();
  return page.getByLabel(words.say(invitingMessages, 'link'), { exact: true }).first().inputValue();
}

/** Reads the invitation, accepts the agreement and comes in; the recovery card is left for later. */
export async function join(phone: Phone, link: string, owner: string): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'join')).click();
  await page.getByLabel(words.say(joiningMessages, 'link')).fill(link);
  await phone.button(words.say(joiningMessages, 'next')).click();
  await acceptInvitation(phone, owner);
}

/** From the page that shows the group and its agreement. */
export async function acceptInvitation(phone: Phone, owner: string): Promise<void> {
  const { page, words } = phone;
  await page.getByLabel(words.say(joiningMessages, 'accept')).check();
  await page.getByLabel(words.say(profileMessages, 'yourName')).fill(owner);
  await phone.button(words.say(joiningMessages, 'join')).click();
  await leaveCardForLater(phone);
}

/** Sees the name among the people: the phone has heard of its member. */
export async function waitForMember(phone: Phone, name: string): Promise<void> {
  await phone.goTo('people');
  await phone.page.getByRole('main').getByText(name, { exact: true }).waitFor();
  await phone.goTo('home');
}

export async function waitUntilAdmissionIsAwaited(phone: Phone, inviter: string): Promise<void> {
  await phone.page.getByText(phone.words.say(homeMessages, 'waiting', { name: inviter })).waitFor();
}
