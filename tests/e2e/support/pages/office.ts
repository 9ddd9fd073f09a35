import type { Locator } from 'playwright-core';
import { officeMessages } from '../../../../src/modules/office/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { sayYes } from './governing.ts';
import { tapTime } from './pad.ts';

/** Opens *Neighbours without a phone* by the way of *More*. */
export async function openKept(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.link(say(officeMessages, 'title')).click();
  await phone.page.getByText(say(officeMessages, 'whatFor')).waitFor();
}

/** Opens the page of an account by its name in that list. */
export async function openAccount(phone: Phone, name: string): Promise<void> {
  await openKept(phone);
  await phone.page.getByRole('main').getByRole('link').filter({ hasText: name }).click();
  await phone.page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Opens it and waits until it says that so much is in it, in minutes. */
export async function waitForAccountBalance(phone: Phone, name: string, minutes: number): Promise<void> {
  await openAccount(phone, name);
  await factOf(phone, phone.words.say(officeMessages, 'balance'))
    .getByText(phone.words.time(minutes), { exact: true })
    .waitFor();
}

/** A line of the account's page: what is in it, its limit. */
export const factOf = ({ page }: Phone, label: string): Locator =>
  page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });

/** A coordinator makes a member a helper. */
export async function nameHelper(phone: Phone, name: string): Promise<void> {
  const { say } = phone.words;
  await openKept(phone);
  await phone.link(say(officeMessages, 'helpers')).click();
  await phone.page.getByRole('main').getByRole('button').filter({ hasText: name }).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByRole('button', { name: say(officeMessages, 'makeHelper'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function openFor(phone: Phone, name: string, minutes: number): Promise<void> {
  const { say } = phone.words;
  await openKept(phone);
  await phone.link(say(officeMessages, 'open')).click();
  await phone.page.getByLabel(say(officeMessages, 'name'), { exact: true }).fill(name);
  await tapTime(phone, say(officeMessages, 'howFar'), minutes);
  await phone.button(say(officeMessages, 'openNow')).click();
  await phone.page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** From the page of an account, as coordinator: sets its limit, in minutes. */
export async function setLimit(phone: Phone, minutes: number): Promise<void> {
  const { page, words } = phone;
  await phone.link(words.say(officeMessages, 'changeLimit')).click();
  await tapTime(phone, words.say(officeMessages, 'howFar'), minutes);
  await sayYes(phone, words.say(officeMessages, 'limitSetTo', { amount: words.time(minutes) }));
  await page.getByText(words.say(officeMessages, 'limitSet')).waitFor();
}

/** From the page of an account: hands it to a member chosen by name. */
export async function handTo(phone: Phone, member: string): Promise<void> {
  const { page, words } = phone;
  await phone.link(words.say(officeMessages, 'handOver')).click();
  await page.getByRole('tab', { name: words.say(officeMessages, 'choose') }).click();
  await page.getByRole('main').getByRole('button').filter({ hasText: member }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.say(officeMessages, 'handNow'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** As coordinator, from *For me*: lets the account go to whom its keeper named. */
export async function agreeToHandOver(phone: Phone, keeper: string, account: string): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('forMe');
  await page.getByText(words.say(officeMessages, 'errandAgree', { name: keeper, account })).click();
  await sayYes(phone, words.say(officeMessages, 'agree'));
}

/** From the page of an account: makes the invitation for its owner, and yields the link. */
export async function inviteOwner(phone: Phone, name: string): Promise<string> {
  const { page, words } = phone;
  await phone.link(words.say(officeMessages, 'hasPhone', { name })).click();
  await phone.button(words.say(officeMessages, 'makeInvitation')).click();
  return page.getByLabel(words.say(officeMessages, 'invitationLink'), { exact: true }).last().inputValue();
}
