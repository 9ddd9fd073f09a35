import { joiningMessages } from '../../../../src/app/joining/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import { belongingMessages } from '../../../../src/modules/belonging/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { sayYes } from './governing.ts';

/** Opens *Trusted neighbours* by the way of *More*. */
export async function openGuardians(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.link(say(belongingMessages, 'guardians')).click();
  await phone.page.getByText(say(belongingMessages, 'guardiansLimits')).waitFor();
}

/** Takes the trusted neighbours that are offered. Both of them have to agree. */
export async function chooseOffered(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await openGuardians(phone);
  await phone.button(say(belongingMessages, 'guardiansSave')).click();
  await phone.page.getByText(say(belongingMessages, 'guardiansAgree', { need: '2', among: '2' })).waitFor();
}

/** On a phone that has nothing but the app: reads the books by a link, and gets as far as *Who are you?*. */
export async function readAlong(phone: Phone, link: string): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(welcomeMessages, 'join')).click();
  await page.getByLabel(words.say(joiningMessages, 'link')).fill(link);
  await phone.button(words.say(joiningMessages, 'next')).click();
  await page.getByText(words.say(joiningMessages, 'alreadyMember'), { exact: true }).click();
  await phone.button(words.say(joiningMessages, 'withNeighbours')).click();
  await page.getByText(words.say(belongingMessages, 'whoHint')).waitFor();
}

/** From there: says whose phone this is, and gets as far as which phones of that member are lost. */
export async function sayWhoIAm({ page, words }: Phone, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button').filter({ hasText: name }).click();
  await page.getByText(words.say(belongingMessages, 'whichLost')).waitFor();
}

/** From there: all of them are. Yields the code for the neighbours as text. */
export async function showCode(phone: Phone): Promise<string> {
  const { page, words } = phone;
  await phone.button(words.say(belongingMessages, 'showCode')).click();
  await page.getByText(words.say(belongingMessages, 'copyCode'), { exact: true }).click();
  return page.getByLabel(words.say(belongingMessages, 'vouchText'), { exact: true }).inputValue();
}

/** Pastes the code where a trusted neighbour would scan it. */
export async function openCode(phone: Phone, code: string): Promise<void> {
  const { page, words } = phone;
  await openGuardians(phone);
  await phone.link(words.say(belongingMessages, 'scanReturn')).click();
  await page.getByRole('tab', { name: words.say(belongingMessages, 'vouchPaste') }).click();
  await page.getByLabel(words.say(belongingMessages, 'vouchText')).fill(code);
  await phone.button(words.say(belongingMessages, 'vouchNext')).click();
}

/** Says that this is the neighbour's new phone. */
export async function vouch(phone: Phone, code: string, name: string): Promise<void> {
  const { say } = phone.words;
  await openCode(phone, code);
  await sayYes(phone, say(belongingMessages, 'vouchYes', { name }));
  await phone.page.getByText(say(belongingMessages, 'vouchDone', { name })).waitFor();
}
