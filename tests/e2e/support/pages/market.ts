import { aidMessages } from '../../../../src/modules/aid/messages/catalog.ts';
import { listingsMessages } from '../../../../src/modules/listings/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { tapTime } from './pad.ts';

export type Posted = {
  readonly side: 'offer' | 'need';
  readonly title: string;
  /** An id of the app's own list. */
  readonly kind: 'food' | 'repairs' | 'transport';
  readonly words?: string;
  readonly place?: string;
  /** Minutes; `null`: for nothing. */
  readonly price: number | null;
  readonly cash?: string;
};

/** Goes through the form up to its check. */
export async function writeListing(phone: Phone, listing: Posted): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen('/market');
  await phone.button(say(listingsMessages, listing.side === 'offer' ? 'offer' : 'ask')).click();
  await page.getByLabel(say(listingsMessages, listing.side === 'offer' ? 'whatOffer' : 'whatNeed')).fill(listing.title);
  await page.getByLabel(say(listingsMessages, `kind.${listing.kind}`), { exact: true }).check();
  if (listing.words !== undefined) await page.getByLabel(say(listingsMessages, 'words')).fill(listing.words);
  await phone.button(say(listingsMessages, 'next')).click();
  await page.getByRole('group', { name: say(listingsMessages, 'howLong') }).waitFor();
  if (listing.place !== undefined) await page.getByLabel(say(listingsMessages, 'place')).fill(listing.place);
  await phone.button(say(listingsMessages, 'next')).click();
  const isPriced = listing.price !== null;
  await page
    .getByRole('group', { name: say(listingsMessages, listing.side === 'offer' ? 'returnOffer' : 'returnNeed') })
    .getByRole('radio')
    .nth(isPriced ? 0 : 2)
    .check();
  if (!isPriced) await page.getByLabel(say(aidMessages, 'time'), { exact: true }).check();
  if (listing.price !== null) await tapTime(phone, say(listingsMessages, 'price'), listing.price);
  if (listing.cash !== undefined) await page.getByLabel(say(listingsMessages, 'cash')).fill(listing.cash);
  await phone.button(say(listingsMessages, 'stepCheck')).click();
  await phone.button(say(listingsMessages, 'postIt')).waitFor();
}

/** Puts it on the list; the page of it is shown then. Yields its id. */
export async function post(phone: Phone, listing: Posted): Promise<string> {
  await writeListing(phone, listing);
  await phone.button(phone.words.say(listingsMessages, 'postIt')).click();
  await phone.page.getByRole('heading', { name: listing.title, level: 1 }).waitFor();
  return new URL(phone.page.url()).hash.split('/').at(-1) ?? '';
}

/** A row of the list. */
export const listingIn = ({ page, words }: Phone, title: string) =>
  page
    .getByRole('list', { name: words.say(listingsMessages, 'title') })
    .getByRole('link')
    .filter({ has: page.getByText(title, { exact: true }) });

/** Types a word into the search of the list. */
export async function searchFor(phone: Phone, text: string): Promise<void> {
  await phone.openScreen('/market');
  await phone.page.getByLabel(phone.words.say(listingsMessages, 'search')).fill(text);
}
