import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameMessages } from '../../src/app/frame/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { agree, openBooks, readBooks } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { beginToPay, fillInPayment, pay, reviewPayment } from './support/pages/pay.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { visit } from './support/tour.ts';

const stage = setStage({ always: 'online' });
let ana: Phone;
let bea: Phone;
const toBea = { to: 'Bea', minutes: 180 };

// One village for all of these: each story leaves Ana's balance as it found it.
beforeAll(async () => {
  [ana, bea] = await neighbours(stage);
});

afterAll(async () => {
  await ana?.end();
  await bea?.end();
});

/** Entries in Ana's books. */
async function countEntries(): Promise<number> {
  await openBooks(ana);
  return (await readBooks(ana)).accepted;
}

/** At once, also in a tab that nobody looks at, where a tap would first wait for the tab to be drawn. */
const tapNow = (phone: Phone, name: string): Promise<void> =>
  phone.button(name).evaluate((button) => (button as HTMLElement).click());

/** From the page that checks the payment, within the eight seconds however long the way to that page was. */
async function payNow(phone: Phone, minutes: number): Promise<void> {
  const { say, time } = phone.words;
  await tapNow(phone, say(exchangeMessages, 'payTo', { amount: time(minutes), name: 'Bea' }));
  await tapNow(phone, say(uiMessages, 'doItNow'));
}

/** Whatever was paid is paid back, so that the next story begins even. */
async function square(minutes: number): Promise<void> {
  await waitForBalance(bea, minutes);
  await pay(bea, { to: 'Ana', minutes });
  await waitForBalance(ana, 0);
}

describe('paying', () => {
  test('more than may be spent is refused, with the reason and with what is possible', async () => {
    const { say, time } = ana.words;
    await reviewPayment(ana, { to: 'Bea', minutes: limit + 180 });
    const sentence = say(exchangeMessages, 'short', {
      after: time(limit + 180),
      limit: time(limit),
      may: time(limit),
    });
    await ana.page.getByRole('alert').getByText(sentence).waitFor();
    expect(await ana.button(say(exchangeMessages, 'payTo', { amount: time(limit + 180), name: 'Bea' })).count()).toBe(
      0,
    );

    await ana.link(say(exchangeMessages, 'changeAmount')).click();
    await fillInPayment(ana, { to: 'Bea', minutes: limit });
    await ana.button(say(exchangeMessages, 'review')).click();
    await ana.page.getByText(say(exchangeMessages, 'pastHalf')).waitFor();
    await waitForBalance(ana, 0);
  });

  test('what is undone within the eight seconds was never signed, and what was written is still there', async () => {
    const { say, time } = ana.words;
    const before = await countEntries();
    await beginToPay(ana, { ...toBea, memo: 'bread' });
    await ana.button(say(uiMessages, 'undo')).click();
    await ana.page.getByText(say(exchangeMessages, 'undone')).waitFor();
    await waitForBalance(ana, 0);
    expect(await countEntries()).toBe(before);

    await ana.goTo('home');
    await ana.button(say(viewMessages, 'pay')).click();
    await ana.openScreen('/pay?step=review');
    await ana.button(say(exchangeMessages, 'payTo', { amount: time(180), name: 'Bea' })).waitFor();
    await ana.page.getByText('bread').waitFor();
  });

  test('after the eight seconds it is paid, without another tap', async () => {
    await ana.page.clock.install();
    await beginToPay(ana, toBea);
    await ana.page.clock.fastForward(7000);
    await ana.button(ana.words.say(uiMessages, 'undo')).waitFor();
    await ana.page.clock.fastForward(1000);
    await ana.page.getByText(ana.words.say(exchangeMessages, 'paidNow')).waitFor();
    await waitForBalance(ana, -180);
    await square(180);
  });

  test('closing the app within them pays nothing; opened again it asks, and does as it is told', async () => {
    const { say, time } = ana.words;
    const question = say(exchangeMessages, 'askPay', { amount: time(180), name: 'Bea' });
    for (const answer of ['discard', 'pay'] as const) {
      await beginToPay(ana, toBea);
      await ana.closeApp();
      await ana.openApp();
      const dialog = ana.page.getByRole('dialog', { name: question });
      await dialog.waitFor();
      await ana.output(say(homeMessages, 'balance')).getByText(time(0), { exact: true }).waitFor();
      const word = answer === 'pay' ? say(viewMessages, 'pay') : say(frameMessages, 'discard');
      await dialog.getByRole('button', { name: word, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await waitForBalance(ana, answer === 'pay' ? -180 : 0);
    }
    await square(180);
  });

  test('what can still be undone is shown in its own group only', async () => {
    const here = new URL(ana.page.url()).hash.slice(1);
    await visit(ana, '/');
    await found(ana, 'Telar', 'Ana');
    const elsewhere = new URL(ana.page.url()).hash.slice(1);
    await visit(ana, here);
    await beginToPay(ana, toBea);
    await visit(ana, elsewhere);
    await ana.page.getByRole('heading', { name: 'Telar' }).waitFor();
    await waitForBalance(ana, 0);
    expect(await ana.button(ana.words.say(uiMessages, 'undo')).count()).toBe(0);
    await visit(ana, here);
    await waitForBalance(ana, -180);
    await square(180);
  });

  test('two tabs that pay at the same moment are one device: both payments stand, and nothing forked', async () => {
    const tab = await ana.openTab();
    await ana.show();
    await reviewPayment(ana, { to: 'Bea', minutes: 60 });
    await tab.show();
    await reviewPayment(tab, { to: 'Bea', minutes: 30 });
    await Promise.all([payNow(ana, 60), payNow(tab, 30)]);
    for (const each of [ana, tab]) {
      await each.show();
      await waitForBalance(each, -90);
    }
    await waitForBalance(bea, 90);
    await agree(ana, tab, bea);
    await tab.closeApp();
    await ana.show();
    await square(90);
  });
});
