import type { Locator, Page } from 'playwright-core';
import { filesMessages } from '../../../../src/app/files/messages/catalog.ts';
import { invitingMessages } from '../../../../src/app/inviting/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../../../src/ui/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { invite } from './join.ts';

/** Taps what saves a file, and yields where the file then lies. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download.path();
}

/** The whole group as a file, locked with a passphrase. */
export async function exportLocked(phone: Phone, passphrase: string): Promise<string> {
  const { page, words } = phone;
  await phone.openScreen('/export');
  await page.getByLabel(words.say(filesMessages, 'passphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(words.say(filesMessages, 'again'), { exact: true }).fill(passphrase);
  return saved(page, phone.button(words.say(filesMessages, 'export')));
}

/** The whole group as a file that anybody can read, in spite of the warning. */
export async function exportOpen(phone: Phone): Promise<string> {
  const { page, words } = phone;
  await phone.openScreen('/export');
  await phone.button(words.say(filesMessages, 'openExport')).click();
  const warning = page.getByRole('dialog', { name: words.say(filesMessages, 'openExportTitle') });
  await warning.getByText(words.say(filesMessages, 'openExportWarning')).waitFor();
  return saved(page, warning.getByRole('button', { name: words.say(filesMessages, 'openExport') }));
}

/** Brings all that one phone knows to another one of the group, on a memory card. */
export async function carry(from: Phone, to: Phone): Promise<void> {
  await openFile(to, await exportOpen(from));
  await to.link(to.words.say(filesMessages, 'toGroup')).click();
}

/** Opens the receipt of a movement on Home, found by its minutes. */
export async function openReceipt(
  phone: Phone,
  { minutes, withMemo }: { readonly minutes: number; readonly withMemo: boolean },
): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('home');
  const movements = page.getByRole('list', { name: words.say(exchangeMessages, 'lastMovements') });
  await movements
    .getByRole('link')
    .filter({ hasText: words.time(minutes) })
    .click();
  await page.getByText(words.say(exchangeMessages, 'receipt'), { exact: true }).click();
  if (withMemo) await page.getByLabel(words.say(exchangeMessages, 'includeMemo')).check();
}

/** The receipt of a movement, as a file. */
export async function saveReceipt(
  phone: Phone,
  receipt: { readonly minutes: number; readonly withMemo: boolean },
): Promise<string> {
  await openReceipt(phone, receipt);
  return saveMade(phone);
}

/** News that members alone can open, for one of them by name or for everybody; the file is ready then. */
export async function makeNews(phone: Phone, forWhom?: string): Promise<void> {
  const { page, words } = phone;
  await phone.openScreen('/send');
  if (forWhom !== undefined) await page.getByLabel(words.say(filesMessages, 'sendTo')).selectOption({ label: forWhom });
  await phone.button(words.say(filesMessages, 'sendMake')).click();
  await page.getByText(words.say(filesMessages, 'sendReady')).waitFor();
}

/** Saves what is ready to be sent. */
export const saveMade = (phone: Phone): Promise<string> =>
  saved(phone.page, phone.button(phone.words.say(uiMessages, 'saveFile')));

/** A new invitation, as the file that also holds the books. */
export async function saveInvitation(phone: Phone): Promise<string> {
  await invite(phone);
  return saved(phone.page, phone.button(phone.words.say(invitingMessages, 'file')));
}

/** From the first page: *Open a file*, and chooses it. */
export async function openFile(phone: Phone, file: string): Promise<void> {
  const { page, words } = phone;
  await page.evaluate(() => {
    location.hash = '/';
  });
  await phone.link(words.say(welcomeMessages, 'openFile')).click();
  await chooseFile(phone, phone.button(words.say(filesMessages, 'choose')), file);
}

async function chooseFile({ page }: Phone, button: Locator, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}

export async function unlockFile(phone: Phone, passphrase: string): Promise<void> {
  const { page, words } = phone;
  await page.getByLabel(words.say(filesMessages, 'passphrase'), { exact: true }).fill(passphrase);
  await phone.button(words.say(filesMessages, 'unlock')).click();
}
