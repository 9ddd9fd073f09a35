/** What becomes of a need: two phones that have no network, and meet twice. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { marketMessages } from '../../src/modules/market/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { agree } from './support/pages/books.ts';
import {
  givePart,
  openDeal,
  rate,
  sayInDeal,
  waitForOther,
  waitForTurn,
  waitForTurnToPay,
} from './support/pages/deals.ts';
import { waitForBalance } from './support/pages/home.ts';
import { listingIn, post } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const sacks = 'Two sacks of potatoes';

const nothingWrong = async ({ page }: Phone): Promise<void> => {
  expect([
    ...(await violationsOnWhole(page)),
    ...(await layoutFaultsOn(page)),
    ...(await largeTextFaultsOn(page)),
  ]).toEqual([]);
};

const meet = async (...phones: readonly Phone[]): Promise<void> => {
  for (const phone of phones) await phone.goOnline();
};
const part = async (...phones: readonly Phone[]): Promise<void> => {
  for (const phone of phones) await phone.goOffline();
};

test('a need is answered, agreed on, brought in two goes, confirmed, paid and spoken well of; a payment given back opens it again', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  await part(ana, bea);
  await ana.openScreen('/deals');
  await ana.page.getByText(say(marketMessages, 'none')).waitFor();
  await nothingWrong(ana);
  await post(ana, { side: 'need', title: sacks, kind: 'transport', price: 120, cash: '5 € for petrol' });

  // They meet. Bea reads what Ana needs, and one tap answers it and proposes just what it says.
  await meet(ana, bea);
  await bea.openScreen('/market');
  await listingIn(bea, sacks).click();
  await bea.page.getByLabel(say(marketMessages, 'firstWords')).fill('I drive that way on Saturday');
  await nothingWrong(bea);
  const price = say(marketMessages, 'onTop', { price: time(120), other: '5 € for petrol' });
  await bea.button(say(marketMessages, 'canDoFor', { price })).click();
  await waitForOther(bea, 'Ana');
  await nothingWrong(bea);

  await ana.goTo('forMe');
  await ana.row(say(marketMessages, 'errandTerms', { name: 'Bea', title: sacks, price: time(120) })).click();
  await waitForTurn(ana, 'doAgree');
  await ana.page.getByText('I drive that way on Saturday').waitFor();
  await nothingWrong(ana);
  await ana.button(say(marketMessages, 'agree')).click();
  await waitForOther(ana, 'Bea');
  await waitForTurn(bea, 'doGive');

  // They part. Bea brings one sack today and the other one tomorrow; nobody else takes it meanwhile.
  await part(ana, bea);
  await givePart(bea, 50);
  await waitForOther(bea, 'Ana');
  await sayInDeal(bea, 'Ana', 'The second one comes tomorrow');
  await bea.reload();
  await bea.button(say(marketMessages, 'giveRest')).click();
  await bea.page.getByText(say(marketMessages, 'deliverySaid')).nth(1).waitFor();
  await nothingWrong(bea);

  // They meet again. Ana confirms both in one tap, and finds the payment filled in.
  await meet(ana, bea);
  await waitForTurn(ana, 'doReceive');
  await ana.page.getByText('The second one comes tomorrow').waitFor();
  await ana.button(say(marketMessages, 'receive')).click();
  await waitForTurnToPay(ana, 120);
  await nothingWrong(ana);
  await ana.button(say(marketMessages, 'pay', { amount: time(120) })).click();
  await ana.page.getByText(sacks).waitFor();
  await ana.button(say(exchangeMessages, 'payTo', { amount: time(120), name: 'Bea' })).click();
  await ana.button(say(uiMessages, 'doItNow')).click();
  await ana.page.getByText(say(exchangeMessages, 'paidNow')).waitFor();
  await openDeal(ana, sacks);
  await waitForTurn(ana, 'doRate');
  await ana.page.getByText(say(marketMessages, 'paidIs'), { exact: true }).waitFor();
  await waitForBalance(bea, 120);
  await openDeal(bea, sacks);
  await waitForTurn(bea, 'doRate');

  // Neither reads what the other says until both have said it.
  await rate(ana, { face: 'happy', words: 'Dry and early' });
  await ana.page.getByText(say(marketMessages, 'stillSealed', { name: 'Bea' })).waitFor();
  await bea.page.getByText(say(marketMessages, 'theyRated', { name: 'Ana' })).waitFor();
  expect(await bea.page.getByText('Dry and early').count()).toBe(0);
  await nothingWrong(bea);
  await rate(bea, { face: 'neutral', words: 'Hard to find' });
  await ana.page.getByText('Hard to find').waitFor();
  await bea.page.getByText('Dry and early').waitFor();
  await part(ana, bea);
  await ana.reload();
  await ana.page.getByRole('heading', { name: say(marketMessages, 'isClosed'), level: 2, exact: true }).waitFor();
  await nothingWrong(ana);
  await ana.openScreen('/deals');
  await nothingWrong(ana);

  // What became of it stands on Bea's page for whoever thinks of dealing with her.
  await ana.goTo('people');
  await ana.row('Bea').click();
  await ana.page.getByRole('heading', { name: say(marketMessages, 'history', { name: 'Bea' }) }).waitFor();
  await ana.page
    .getByText(say(marketMessages, 'faceCount', { face: say(marketMessages, 'happy'), number: '1' }))
    .waitFor();
  await nothingWrong(ana);

  // Bea gives the payment back: once Ana hears of it, the deal waits for a payment again.
  await bea.link(say(marketMessages, 'showPayment')).click();
  await bea.button(say(exchangeMessages, 'giveBack')).click();
  await bea.page
    .getByRole('dialog')
    .getByRole('button', { name: say(exchangeMessages, 'giveBack') })
    .click();
  await bea.button(say(uiMessages, 'doItNow')).click();
  await openDeal(bea, sacks);
  await waitForOther(bea, 'Ana');
  await meet(ana, bea);
  await openDeal(ana, sacks);
  await waitForTurnToPay(ana, 120);
  await waitForBalance(ana, 0);
  await agree(ana, bea);

  // The listing says that it is taken, and invites nobody to begin anew.
  await bea.openScreen('/market');
  await listingIn(bea, sacks).click();
  await bea.page.getByText(say(listingsMessages, 'inReturn')).waitFor();
  await bea.page.getByRole('heading', { name: say(marketMessages, 'yourDeals') }).waitFor();
  expect(await bea.page.getByLabel(say(marketMessages, 'firstWords')).count()).toBe(0);
  await ana.end();
  await bea.end();
});
