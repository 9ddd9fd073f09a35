import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import { paperMessages } from '../../../../src/modules/exchange/messages/paper/catalog.ts';
import { uiMessages } from '../../../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../../../src/view/messages/catalog.ts';
import type { FakeCamera } from '../fake-camera.ts';
import type { Phone } from '../phone.ts';

type Printed = 'cards' | 'slips' | 'sheet' | 'stall';

/** Prints for that account alone, and holds its first code before the camera, as it comes out of the printer. */
export async function printFor(phone: Phone, what: Printed, name: string, camera: FakeCamera): Promise<void> {
  const { page, words } = phone;
  await phone.openScreen(`/paper/print/${what}`);
  await page.getByText(words.say(paperMessages, 'namesCanBeRead')).waitFor();
  if (what === 'sheet' || what === 'stall') await page.getByRole('radio', { name }).check();
  else
    for (const box of await page.getByRole('checkbox').all())
      await box.setChecked(await box.evaluate((each, text) => each.parentElement?.textContent === text, name));
  await phone.button(words.say(uiMessages, 'print')).click();
  await page.emulateMedia({ media: 'print' });
  await camera.see(page.getByRole('img', { name: words.say(paperMessages, 'codeFor', { name }) }).first());
  await page.emulateMedia({ media: null });
}

/** From Home: asks by a card that the camera sees, for so many minutes. */
export async function notePromise(phone: Phone, name: string, minutes: number): Promise<void> {
  const { page, words } = phone;
  const { say, time } = words;
  await phone.goTo('home');
  await phone.button(say(viewMessages, 'ask')).click();
  await phone.link(say(exchangeMessages, 'scanCard')).click();
  await page.getByText(say(exchangeMessages, 'promiseOf', { name })).waitFor();
  await page.getByText(say(exchangeMessages, 'promiseFrom', { name })).waitFor();
  const pad = page.getByRole('group', { name: say(exchangeMessages, 'amount'), exact: true });
  for (const key of String(minutes / 60)) await pad.getByRole('button', { name: key, exact: true }).click();
  await phone.button(say(exchangeMessages, 'notePromise', { name, amount: time(minutes) })).click();
  await page.getByText(say(exchangeMessages, 'promiseNoted')).waitFor();
}

/** On the page of a sheet: adds a line for somebody chosen by name, and goes back to the sheet. */
export async function addLine(phone: Phone, name: string, hours: string): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  await phone.button(say(paperMessages, 'addLine')).click();
  await page
    .getByRole('list', { name: say(exchangeMessages, 'people'), exact: true })
    .getByRole('button')
    .filter({ hasText: name })
    .click();
  const pad = page.getByRole('group', { name: say(exchangeMessages, 'amount'), exact: true });
  for (const key of hours) await pad.getByRole('button', { name: key, exact: true }).click();
  await phone.button(say(paperMessages, 'keepLine')).click();
}
