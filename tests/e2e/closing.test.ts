import { expect, test } from 'vitest';
import { bookkeepingMessages } from '../../src/modules/bookkeeping/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { chooseClosers, openClosing } from './support/pages/closing.ts';
import { sayYes } from './support/pages/governing.ts';
import { waitForBalance } from './support/pages/home.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

/** Opens the newest movement of the statement. */
async function openLastMovement(phone: Phone): Promise<void> {
  await phone.openScreen('/statement');
  await phone.page.locator('main a[href*="/movement/"]').first().click();
  await phone.page.getByText(phone.words.say(exchangeMessages, 'receipt'), { exact: true }).waitFor();
}

test('Ana closes the books with Bea and Caro, whose phones check and seal by themselves', async () => {
  const [ana, bea] = await neighbours(stage);
  const caro = await takePhone(stage);
  await bringIn(ana, caro, 'Caro');
  const { say } = ana.words;
  const { format } = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
  const inClosedBooks = say(bookkeepingMessages, 'inClosedBooks', { date: format(new Date()) });
  await pay(bea, { to: 'Ana', minutes: 60, memo: 'bread' });
  await waitForBalance(ana, 60);

  // What is not closed says nothing of it.
  await openLastMovement(ana);
  expect(await ana.page.getByText(inClosedBooks).count()).toBe(0);

  // Nobody closes the books yet. Only Ana, who coordinates, may choose alone.
  await openClosing(bea);
  await bea.page.getByText(say(bookkeepingMessages, 'whoNobody')).waitFor();
  await openClosing(ana);
  await ana.page.getByText(say(bookkeepingMessages, 'neverClosed')).waitFor();
  await chooseClosers(ana, ['Ana', 'Bea', 'Caro']);
  await ana.page.getByText(say(bookkeepingMessages, 'enough', { needed: '2', all: '3' })).waitFor();
  await agree(ana, bea, caro);

  // While the others are away it waits, and says for whom.
  await Promise.all([bea, caro].map((phone) => phone.goOffline()));
  await openClosing(ana);
  await sayYes(ana, say(bookkeepingMessages, 'close'));
  await ana.page.getByText(say(bookkeepingMessages, 'sealed', { done: 1, of: 2 })).waitFor();
  await ana.page.getByText(say(bookkeepingMessages, 'missing', { names: 'Bea and Caro' })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  // Their people do nothing.
  await Promise.all([bea, caro].map((phone) => phone.goOnline()));
  for (const phone of [ana, bea, caro]) {
    await openClosing(phone);
    await phone.page.getByText('Ana, Bea, and Caro', { exact: true }).waitFor();
    await phone.page.getByText(say(bookkeepingMessages, 'period', { number: '1' }), { exact: true }).waitFor();
    expect(await violationsOnWhole(phone.page)).toEqual([]);
  }

  for (const phone of [ana, bea]) {
    await openLastMovement(phone);
    await phone.page.getByText(inClosedBooks).waitFor();
  }
  await Promise.all([ana, bea, caro].map((phone) => phone.end()));
});
