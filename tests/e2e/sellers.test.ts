/** Community procurement: who may sell, what a coordinator has seen of them, and what is owed to an organisation until it is paid. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { marketMessages } from '../../src/modules/market/messages/catalog.ts';
import { marksMessages } from '../../src/modules/marks/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { marksWords } from '../../src/view/marks/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { openDeal, waitForTurn, waitForTurnToPay } from './support/pages/deals.ts';
import { listingIn, writeListing } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });
const loaves = 'Six loaves';

/** Neither below the edge of the window nor behind a bar. Runs in the page. */
const liesOnTop = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

async function giveMark(phone: Phone, name: string, mark: 'seller' | 'local' | 'organisation'): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(marksMessages, 'giveMark')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(marksMessages, 'toWhom')).selectOption({ label: name });
  await dialog.getByRole('radio', { name: new RegExp(`^${say(marksWords, `mark.${mark}`)}`) }).check();
  await dialog.getByRole('button', { name: say(marksMessages, 'giveIt'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('the group sets who may sell, a coordinator marks a bakery, and what is owed to it stands there until it is paid', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  const mark = say(marksWords, 'mark.seller');
  const bakery = say(viewMessages, 'organisationNamed', { name: 'Bea' });

  await ana.openScreen('/rules/market.sellers');
  await ana.page.getByText(say(governingMessages, 'changeRule'), { exact: true }).click();
  await ana.page.getByLabel(say(governingMessages, 'sellersMark', { mark }), { exact: true }).check();
  await ana.button(say(governingMessages, 'saveRule')).click();
  await ana.page.getByText(say(governingMessages, 'ruleSet')).waitFor();

  // Bea is told before she has written a word, and by whom it is mended.
  await bea.openScreen('/market/new?side=offer');
  const who = say(marksWords, 'coordinatorNamed', { names: 'Ana' });
  await bea.page.getByText(say(marksWords, 'youNeedMark', { mark, who })).waitFor();

  // Whoever goes on all the same sees why it can not be, wherever on the page they are, and loses nothing.
  await writeListing(bea, { side: 'offer', title: loaves, kind: 'food', price: 60 });
  await bea.button(say(listingsMessages, 'postIt')).click();
  const refusal = bea.page.getByRole('alert').filter({ hasText: say(listingsMessages, 'code.listings.not-a-seller') });
  await refusal.waitFor();
  await expect.poll(() => refusal.evaluate(liesOnTop)).toBe(true);

  await ana.openScreen('/marks');
  for (const each of ['seller', 'local', 'organisation'] as const) await giveMark(ana, 'Bea', each);
  await bea.openScreen('/market/new?side=offer');
  await bea.page.getByText(say(marksWords, 'youNeedMark', { mark, who })).waitFor({ state: 'detached' });
  await bea.openScreen('/market/new?side=offer&step=check');
  await bea.button(say(listingsMessages, 'postIt')).click();
  await bea.page.getByRole('heading', { name: loaves, level: 1 }).waitFor();

  // Ana reads what was seen of whoever sells, and by whom.
  await ana.openScreen('/market');
  await listingIn(ana, loaves).click();
  await ana.page.getByText(say(marksMessages, 'seenOf', { marks: say(marksWords, 'mark.local') })).click();
  await ana.page.getByText(say(marksMessages, 'givenBy', { name: 'Ana' })).waitFor();
  await ana.button(say(marketMessages, 'wantItFor', { price: time(60) })).click();
  await ana.page.getByText(say(marketMessages, 'with', { name: bakery })).waitFor();

  await openDeal(bea, loaves);
  await waitForTurn(bea, 'doAgree');
  await bea.button(say(marketMessages, 'agree')).click();
  await bea.button(say(marketMessages, 'giveAll')).click();
  await waitForTurn(ana, 'doReceive');
  await ana.button(say(marketMessages, 'receive')).click();
  await waitForTurnToPay(ana, 60);

  const owed = say(marketMessages, 'youOwe', { name: bakery, price: time(60), title: loaves });
  await ana.openScreen('/deals');
  await ana.page.getByText(owed).click();
  await ana.button(say(marketMessages, 'pay', { amount: time(60) })).click();
  await ana.button(say(exchangeMessages, 'payTo', { amount: time(60), name: 'Bea' })).click();
  await ana.button(say(uiMessages, 'doItNow')).click();
  await ana.page.getByText(say(exchangeMessages, 'paidNow')).waitFor();
  await openDeal(ana, loaves);
  await waitForTurn(ana, 'doRate');
  await ana.page.getByText(say(marketMessages, 'betweenShort'), { exact: true }).click();
  const paid = { name: 'Ana', price: time(60), title: loaves };
  await ana.page.getByText(say(marketMessages, 'flowPaid', paid)).waitFor();
  await ana.page.getByText(say(marketMessages, 'flowOwes', paid)).waitFor({ state: 'detached' });
});
