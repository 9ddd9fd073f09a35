/** What people have and need: posted with no network, found with a slip of the pen, changed on two phones at once. */
import { expect, test } from 'vitest';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { listingIn, post, searchFor, writeListing } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { addPhone } from './support/pages/way-back.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const ride = {
  side: 'offer',
  title: 'Camión a la estación',
  kind: 'transport',
  words: 'Mondays at eight',
  place: 'by the well',
  price: 90,
  cash: '5 € for petrol',
} as const;

const nothingWrong = async (...phones: readonly Phone[]): Promise<void> => {
  for (const { page } of phones) expect(await violationsOnWhole(page)).toEqual([]);
};

test('what Ana posts with no network Bea finds by a word with a slip in it, and reads all of it', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  await bea.openScreen('/market');
  await bea.page.getByText(say(listingsMessages, 'none')).waitFor();
  await nothingWrong(bea);

  await ana.goOffline();
  await ana.openScreen('/market/new?side=offer');
  await ana.button(say(listingsMessages, 'next')).click();
  await ana.page.getByText(say(listingsMessages, 'code.listings.title-missing')).waitFor();
  await nothingWrong(ana);
  await writeListing(ana, ride);
  // The app may close at any moment: what was written is there again.
  await ana.reload();
  await ana.page.getByText(`${time(90)} + ${ride.cash}`).waitFor();
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'postIt')).click();
  await ana.page.getByRole('heading', { name: ride.title, level: 1 }).waitFor();
  await nothingWrong(ana);
  await ana.goOnline();

  // Neither the accent nor every letter is where it belongs.
  await listingIn(bea, ride.title).waitFor();
  await searchFor(bea, 'estasion');
  await listingIn(bea, ride.title).waitFor();
  await nothingWrong(bea);
  await listingIn(bea, ride.title).click();
  await bea.page.getByText(ride.words).waitFor();
  await bea.page.getByText(say(listingsMessages, 'reach', { name: 'Ana' })).waitFor();
  await nothingWrong(bea);
  // Whoever comes back finds what they had typed.
  await bea.page.getByRole('link', { name: say(uiMessages, 'back'), exact: true }).click();
  expect(await bea.page.getByLabel(say(listingsMessages, 'search')).inputValue()).toBe('estasion');
  await bea.page.getByLabel(say(listingsMessages, 'search')).fill('xylophone');
  await bea.page.getByText(say(listingsMessages, 'noneFound')).waitFor();
  await bea.button(say(listingsMessages, 'showAll')).click();
  await listingIn(bea, ride.title).waitFor();

  // It stands on Home, on Ana's page, and on the wall.
  await bea.goTo('home');
  await bea.page
    .getByRole('list', { name: say(listingsMessages, 'home') })
    .getByText(ride.title)
    .waitFor();
  await bea.goTo('people');
  await bea.row('Ana').click();
  await bea.page.getByText(ride.title).waitFor();
  await nothingWrong(bea);
  await bea.openScreen('/market/print');
  await bea.page.getByText(say(listingsMessages, 'wallCount', { count: 1 })).waitFor();
  await nothingWrong(bea);
  await bea.page.evaluate(() => {
    window.print = () => undefined;
  });
  await bea.button(say(uiMessages, 'print')).click();
  await bea.page.emulateMedia({ media: 'print' });
  const paper = bea.page.locator('[data-paper]');
  for (const words of [ride.title, ride.words, ride.place, 'Ana', say(listingsMessages, 'kind.transport')])
    expect(await paper.getByText(words).first().isVisible()).toBe(true);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('Ana changes it on one phone while she pauses it on the other; then she shows, renews and takes it off', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const second = await takePhone(stage);
  await addPhone(ana, second);
  const id = await post(ana, ride);
  const openOn = async (phone: Phone): Promise<void> => {
    await phone.openScreen(`/market/${id}`);
    await phone.page.getByRole('heading', { name: ride.title, level: 1 }).waitFor();
  };
  await openOn(second);

  await Promise.all([ana, second].map((phone) => phone.goOffline()));
  const other = 'Camión a la feria';
  await ana.button(say(listingsMessages, 'change')).click();
  await ana.page.getByLabel(say(listingsMessages, 'whatOffer')).fill(other);
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'save')).click();
  await ana.page.getByRole('heading', { name: other, level: 1 }).waitFor();
  await second.button(say(listingsMessages, 'pause')).click();
  await second.page.getByText(say(listingsMessages, 'pausedNotice')).waitFor();
  await nothingWrong(second);
  await Promise.all([ana, second].map((phone) => phone.goOnline()));
  for (const phone of [ana, second]) {
    await phone.page.getByRole('heading', { name: other, level: 1 }).waitFor();
    await phone.page.getByText(say(listingsMessages, 'pausedNotice')).waitFor();
  }
  await bea.openScreen('/market');
  await bea.page.getByText(say(listingsMessages, 'none')).waitFor();

  await second.button(say(listingsMessages, 'showAgain')).click();
  await listingIn(bea, other).waitFor();
  await ana.button(say(listingsMessages, 'pause')).waitFor();
  await ana.button(say(listingsMessages, 'renew')).click();
  await ana.page.getByText(say(listingsMessages, 'renewed', { day: '' }).replace(/\s*\.$/, '')).waitFor();
  await ana.button(say(listingsMessages, 'takeOff')).click();
  await ana.page.getByText(say(listingsMessages, 'offNotice')).waitFor();
  await nothingWrong(ana);
  await bea.page.getByText(say(listingsMessages, 'none')).waitFor();
  await ana.button(say(listingsMessages, 'putBack')).click();
  await listingIn(bea, other).waitFor();
  await agree(ana, second, bea);
  await Promise.all([ana, second, bea].map((phone) => phone.end()));
});
