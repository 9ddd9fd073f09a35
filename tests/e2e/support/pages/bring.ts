import { bringMessages } from '../../../../src/modules/bring/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** From *More*, as a coordinator finds it. */
export async function openBring(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.link(say(bringMessages, 'title')).click();
  await phone.button(say(bringMessages, 'choose')).waitFor();
}

/** Whether there is a file there already or not. Waits until it is read. */
export async function chooseBooks(phone: Phone, name: string, bytes: Buffer): Promise<void> {
  const { page, words } = phone;
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  await page.getByText(name, { exact: true }).waitFor();
  await page.getByRole('heading', { name: words.say(bringMessages, 'inTheFile') }).waitFor();
}

export async function goOn(phone: Phone): Promise<void> {
  await phone.button(phone.words.say(bringMessages, 'goOn')).click();
}

/** Says yes to the last question. */
export async function takeIn(phone: Phone, rows: number): Promise<void> {
  const { page, words } = phone;
  const label = words.say(bringMessages, 'take', { count: rows });
  await phone.button(label).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}

/** What happens as soon as anything is being written: by then not a single entry is signed, and nothing is kept. */
export async function whenWritingBegins(phone: Phone, what: 'cancel' | 'close'): Promise<void> {
  await phone.page.evaluate((act) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('main progress[value]') === null) return;
      observer.disconnect();
      if (act === 'close') location.reload();
      else document.querySelector<HTMLButtonElement>('main progress ~ button')?.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, what);
}
