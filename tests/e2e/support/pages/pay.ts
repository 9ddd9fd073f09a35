import type { Locator } from 'playwright-core';
import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../../../src/view/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { tapTime } from './pad.ts';

export type Payment = {
  readonly to: string;
  readonly minutes: number;
  readonly memo?: string;
};

/** Pays and does not wait for the eight seconds to pass. */
export async function pay(phone: Phone, payment: Payment): Promise<void> {
  await beginToPay(phone, payment);
  await phone.button(phone.words.say(uiMessages, 'doItNow')).click();
  await phone.page.getByText(phone.words.say(exchangeMessages, 'paidNow')).waitFor();
}

/** Up to the tap on Pay: from here it can be undone for eight seconds. */
export async function beginToPay(phone: Phone, payment: Payment): Promise<void> {
  const { say, time } = phone.words;
  await reviewPayment(phone, payment);
  const words = { amount: time(payment.minutes), name: payment.to };
  await phone.button(say(exchangeMessages, 'payTo', words)).click();
  await phone.button(say(uiMessages, 'undo')).waitFor();
}

/** Up to the page that checks the payment before it is made. */
export async function reviewPayment(phone: Phone, payment: Payment): Promise<void> {
  await fillInPayment(phone, payment);
  await phone.button(phone.words.say(exchangeMessages, 'review')).click();
  await phone.page.getByRole('heading', { name: phone.words.say(exchangeMessages, 'checkAndPay') }).waitFor();
}

export async function fillInPayment(phone: Phone, { to, minutes, memo }: Payment): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('home');
  await phone.button(words.say(viewMessages, 'pay')).click();
  await memberIn(phone, to).click();
  await tapTime(phone, words.say(exchangeMessages, 'amount'), minutes);
  if (memo !== undefined) await page.getByLabel(words.say(exchangeMessages, 'whatFor')).fill(memo);
}

/** A member among those to choose from. Beside the name stands the short code. */
export const memberIn = (phone: Phone, name: string): Locator =>
  phone.page
    .getByRole('list', { name: phone.words.say(exchangeMessages, 'people'), exact: true })
    .getByRole('button')
    .filter({ has: phone.page.getByText(name, { exact: true }) });
