import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import { viewMessages } from '../../../../src/view/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { tapTime } from './pad.ts';
import { memberIn } from './pay.ts';

export type Request = { readonly of: string; readonly minutes: number };

/** Asks a member for payment, and lands on the list of one's own requests. */
export async function ask(phone: Phone, request: Request): Promise<void> {
  const { say, time } = phone.words;
  await phone.goTo('home');
  await phone.button(say(viewMessages, 'ask')).click();
  await memberIn(phone, request.of).click();
  await tapTime(phone, say(exchangeMessages, 'amount'), request.minutes);
  const words = { name: request.of, amount: time(request.minutes) };
  await phone.button(say(exchangeMessages, 'sendRequest', words)).click();
  await phone.page.getByRole('tab', { name: say(exchangeMessages, 'requestsFromMe'), selected: true }).waitFor();
}

/** Waits on that list until the newest request of that amount to the member is settled, and tells how. */
export async function answerTo(phone: Phone, request: Request): Promise<'paid' | 'declined'> {
  const { say, time } = phone.words;
  const row = phone.page
    .getByRole('link')
    .filter({ has: phone.page.getByText(request.of, { exact: true }) })
    .filter({ hasText: time(request.minutes) })
    .first();
  const [paid, declined] = [say(exchangeMessages, 'requestPaid'), say(exchangeMessages, 'requestDeclined')];
  await row.filter({ hasText: new RegExp(`${paid}|${declined}`) }).waitFor();
  return (await row.filter({ hasText: paid }).count()) > 0 ? 'paid' : 'declined';
}
