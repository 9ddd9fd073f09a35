import { marketMessages } from '../../../../src/modules/market/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Opens one's only deal from the list of them. */
export async function openDeal(phone: Phone, title: string): Promise<void> {
  await phone.openScreen('/deals');
  await phone.row(title).click();
  await phone.page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

type Task = 'doAgree' | 'doGive' | 'doGiveRest' | 'doReceive' | 'doRate';

const heading = (phone: Phone, name: string): Promise<void> =>
  phone.page.getByRole('heading', { name, level: 2, exact: true }).waitFor();

/** Waits until the open deal says in large letters that this is mine to do. */
export const waitForTurn = (phone: Phone, task: Task): Promise<void> => {
  const { say } = phone.words;
  return heading(phone, say(marketMessages, 'yourTurn', { what: say(marketMessages, task) }));
};

/** The same for a payment, in minutes. */
export const waitForTurnToPay = (phone: Phone, minutes: number): Promise<void> => {
  const { say, time } = phone.words;
  const what = say(marketMessages, 'doPay', { amount: time(minutes) });
  return heading(phone, say(marketMessages, 'yourTurn', { what }));
};

export const waitForOther = (phone: Phone, name: string): Promise<void> =>
  heading(phone, phone.words.say(marketMessages, 'waitingFor', { name }));

/** Gives so many percent of the whole. */
export async function givePart(phone: Phone, percent: number): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(marketMessages, 'givePart')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(marketMessages, 'partHow')).fill(String(percent));
  await dialog.getByRole('button', { name: say(marketMessages, 'givePart'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Says how it was. */
export async function rate(
  phone: Phone,
  { face, words }: { readonly face: 'happy' | 'neutral' | 'sad'; readonly words: string },
): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(marketMessages, 'rate')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByLabel(say(marketMessages, face), { exact: true }).check();
  await dialog.getByLabel(say(marketMessages, 'ratingWords')).fill(words);
  await dialog.getByRole('button', { name: say(marketMessages, 'giveRating'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Writes to the other one. */
export async function sayInDeal(phone: Phone, to: string, words: string): Promise<void> {
  const { say } = phone.words;
  await phone.page.getByLabel(say(marketMessages, 'write', { name: to })).fill(words);
  await phone.button(say(marketMessages, 'send')).click();
  await phone.page
    .getByRole('list', { name: say(marketMessages, 'talk') })
    .getByText(words)
    .waitFor();
}
