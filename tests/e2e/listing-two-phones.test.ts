/** Ana writes of her ride on two phones that do not hear of one another: both keep what she wrote. */
import { expect, test } from 'vitest';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitUntilOnRelay } from './support/pages/home.ts';
import { listingIn, post, searchFor } from './support/pages/market.ts';
import { addPhone } from './support/pages/way-back.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const ride = {
  side: 'offer',
  title: 'Ride to the market',
  kind: 'transport',
  price: null,
  words: 'Mondays at eight. Room for three.',
} as const;

const fieldOf = ({ page, words: { say } }: Phone, named: 'words' | 'whatOffer') =>
  page.getByLabel(say(listingsMessages, named));

async function beginToChange(phone: Phone, words: string): Promise<void> {
  await phone.button(phone.words.say(listingsMessages, 'change')).click();
  await fieldOf(phone, 'words').fill(words);
}

const save = async (phone: Phone, title: string): Promise<void> => {
  await phone.button(phone.words.say(listingsMessages, 'save')).click();
  await phone.page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

test('what Ana changes on her phone and on her tablet, apart from one another, is one listing when they meet', async () => {
  const [ana, tablet] = await Promise.all([takePhone(stage), takePhone(stage)]);
  const both = [ana, tablet];
  const { say } = ana.words;
  await found(ana, 'Huerta', 'Ana');
  await waitUntilOnRelay(ana);
  await addPhone(ana, tablet);
  const id = await post(ana, ride);
  await tablet.openScreen(`/market/${id}`);
  await tablet.page.getByText(ride.words).waitFor();

  // Another hour and another title here, a dog there: neither phone has a network.
  await Promise.all(both.map((phone) => phone.goOffline()));
  await beginToChange(ana, 'Mondays at nine. Room for three.');
  await fieldOf(ana, 'whatOffer').fill('Ride to the clinic');
  await save(ana, 'Ride to the clinic');
  await ana.page.getByText('Mondays at nine. Room for three.').waitFor();
  await beginToChange(tablet, 'Mondays at eight. Room for three and a dog.');
  await save(tablet, ride.title);
  await tablet.page.getByText('Mondays at eight. Room for three and a dog.').waitFor();
  await Promise.all(both.map((phone) => phone.goOnline()));
  for (const { page } of both) {
    await page.getByText('Mondays at nine. Room for three and a dog.').waitFor();
    await page.getByRole('heading', { name: 'Ride to the clinic', level: 1 }).waitFor();
  }
  await searchFor(tablet, 'dog');
  await listingIn(tablet, 'Ride to the clinic').click();

  // She sold the car in the meantime: what she has begun to write on the tablet is told of it, and saved with it.
  await beginToChange(tablet, 'Mondays at nine. Room for three and a dog. Please ring.');
  await beginToChange(ana, 'On Mondays at nine. Room for three and a dog.');
  await ana.page.getByLabel(say(listingsMessages, 'isNeed')).check();
  await save(ana, 'Ride to the clinic');
  await tablet.page.getByText(say(listingsMessages, 'changedMeanwhile')).waitFor();
  expect(await violationsOnWhole(tablet.page)).toEqual([]);
  expect(await tablet.page.getByLabel(say(listingsMessages, 'isNeed')).isChecked()).toBe(true);
  await save(tablet, 'Ride to the clinic');
  for (const { page } of both) {
    await page.getByText('On Mondays at nine. Room for three and a dog. Please ring.').waitFor();
    await page.getByText(say(listingsMessages, 'youNeed')).waitFor();
    expect(await violationsOnWhole(page)).toEqual([]);
  }
  await agree(ana, tablet);
  await Promise.all(both.map((phone) => phone.end()));
});
