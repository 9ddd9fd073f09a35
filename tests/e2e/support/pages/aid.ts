import { aidMessages } from '../../../../src/modules/aid/messages/catalog.ts';
import { listingsMessages } from '../../../../src/modules/listings/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { listingIn } from './market.ts';

/** `from` and `to` are moments; a shift lasts less than a day. */
export type Shift = { readonly from: Date; readonly to: Date; readonly helpers: number };

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const dayOf = (at: Date): string => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
const timeOf = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;

/** On the form that asks for help: adds one time. */
export async function addShift(phone: Phone, { from, to, helpers }: Shift): Promise<void> {
  const { page, words } = phone;
  await phone.button(words.say(aidMessages, 'addShift')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.say(aidMessages, 'day'), { exact: true }).fill(dayOf(from));
  await dialog.getByLabel(words.say(aidMessages, 'from'), { exact: true }).fill(timeOf(from));
  await dialog.getByLabel(words.say(aidMessages, 'to'), { exact: true }).fill(timeOf(to));
  await dialog.getByLabel(words.say(aidMessages, 'howMany')).fill(String(helpers));
  await dialog.getByRole('button', { name: words.say(aidMessages, 'addIt'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Goes through the form of a need up to what sort of help it is; the rest of that page is up to the story. */
export async function beginToAsk(phone: Phone, title: string): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen('/market/new?side=need');
  await page.getByLabel(say(listingsMessages, 'whatNeed')).fill(title);
  await page.getByLabel(say(listingsMessages, 'kind.repairs'), { exact: true }).check();
  await phone.button(say(listingsMessages, 'next')).click();
  await page.getByRole('group', { name: say(listingsMessages, 'howLong') }).waitFor();
  await phone.button(say(listingsMessages, 'next')).click();
  await page.getByRole('radio', { name: say(listingsMessages, 'nothing') }).check();
  await page.getByRole('group', { name: say(aidMessages, 'whichSort') }).waitFor();
}

/** From the list: opens the request, chooses the shift that stands there as n-th, and offers help. Yields the words of the shift. */
export async function offerHelp(
  phone: Phone,
  {
    title,
    shift,
    words,
    of,
  }: { readonly title: string; readonly shift: number; readonly words: string; readonly of?: string },
): Promise<void> {
  const { page } = phone;
  const { say } = phone.words;
  await phone.openScreen('/market');
  await listingIn(phone, title).click();
  if (of !== undefined) await page.getByLabel(of, { exact: true }).check();
  await page
    .getByRole('group', { name: say(aidMessages, 'chooseShift') })
    .getByRole('radio')
    .nth(shift)
    .check();
  await page.getByLabel(say(aidMessages, 'firstWords')).fill(words);
  await phone
    .button(of === undefined ? say(aidMessages, 'willHelp') : say(aidMessages, 'willHelpOf', { name: of }))
    .click();
  await page.getByText(words).waitFor();
}

/** By whoever asked: says yes, and where it is. */
export async function acceptHelp(phone: Phone, where: string): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(aidMessages, 'accept')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(aidMessages, 'where')).fill(where);
  await dialog.getByRole('button', { name: say(aidMessages, 'accept'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What stands in large letters on the page of a help. */
export const waitForStanding = ({ page }: Phone, name: string): Promise<void> =>
  page.getByRole('heading', { name, level: 2, exact: true }).waitFor();

export async function giveThanks(phone: Phone, words: string): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(aidMessages, 'thank')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(aidMessages, 'happy'), { exact: true }).check();
  await dialog.getByLabel(say(aidMessages, 'thanksWords')).fill(words);
  await dialog.getByRole('button', { name: say(aidMessages, 'giveThanks'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
