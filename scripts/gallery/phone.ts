/** A phone of a story, and what its person does on it. In English: pictures in other languages are taken of the same state. */
import type { Browser, Page } from 'playwright-core';
import type { Camera, GalleryScreen } from './camera.ts';
import { languages, screenSize, speak } from './looks.ts';

/** A shared machine builds and tests meanwhile. */
const patienceMs = 20_000;

export async function takePhone(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: screenSize, locale: 'en', permissions: ['clipboard-write'] });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.goto(url);
  await button(page, 'Start a group').waitFor();
  return page;
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until these words stand on the screen. */
export const sees = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

/** The address of what is shown, as a screen's path. */
export const here = (page: Page): string => new URL(page.url()).hash.slice(1);

/** The address of the group that is open, as a screen's path begins. */
export const groupPath = (page: Page): string => `/g/${new URL(page.url()).hash.split(/[/?]/)[2]}`;

/** In each language; it speaks English again afterwards. */
export async function takeInAll(camera: Camera, page: Page, screens: readonly GalleryScreen[]): Promise<void> {
  for (const language of languages) {
    await speak(page.context(), language);
    await camera.take(page, language, screens);
  }
  await speak(page.context(), 'en');
}

export async function goTo(page: Page, path: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${origin}/#${path}`);
}

export async function found(page: Page, group: string, owner: string): Promise<void> {
  await button(page, 'Start a group').click();
  await page.getByLabel('Name of the group').fill(group);
  await button(page, 'Continue').click();
  const boxes = page.getByRole('group', { name: 'What do you do together?' }).getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await button(page, 'Continue').click();
  await page.getByRole('group', { name: 'Limit', exact: true }).waitFor();
  await button(page, 'Continue').click();
  await page.getByLabel('Your name').fill(owner);
  await button(page, 'Start the group').click();
  await button(page, 'Later').waitFor();
}

export async function invite(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/invite`);
  await button(page, 'Make the invitation').click();
  return page.getByLabel('Invitation link', { exact: true }).first().inputValue();
}

export async function join(page: Page, link: string, owner: string): Promise<void> {
  await goTo(page, new URL(link).hash.slice(1));
  await page.getByLabel('I accept the agreement').check();
  await page.getByLabel('Your name').fill(owner);
  await button(page, 'Join the group').click();
  await button(page, 'Later').click();
}

/** Ana has founded Huerta del Sol, and somebody has joined it and may spend; both on their Home. */
export async function foundAndJoined(
  { browser, url }: { readonly browser: Browser; readonly url: string },
  newcomer: string,
): Promise<readonly [Page, Page]> {
  const ana = await takePhone(browser, url);
  await found(ana, 'Huerta del Sol', 'Ana');
  const link = await invite(ana);
  await goTo(ana, groupPath(ana));
  await ana.getByText('on the relay', { exact: true }).waitFor();
  const other = await takePhone(browser, url);
  await join(other, link, newcomer);
  await goTo(other, groupPath(other));
  await other.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
  return [ana, other];
}

/** Opens an account of that name that may owe five hours, and yields its address. */
export async function openFor(page: Page, group: string, name: string): Promise<string> {
  await goTo(page, `${group}/kept/open`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  const pad = page.getByRole('group', { name: 'How far may it go below zero?', exact: true });
  await pad.getByRole('button', { name: '5', exact: true }).click();
  await button(page, 'Open it').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return here(page);
}

/** Chooses whom, types so many hours, and says what for. Stops where the amount is entered. */
export async function writePayment(page: Page, to: string, hours: number, memo: string): Promise<void> {
  await goTo(page, `${groupPath(page)}/pay`);
  await writeAmount(page, to, hours, memo);
}

export async function writeRequest(page: Page, to: string, hours: number, memo: string): Promise<void> {
  await goTo(page, `${groupPath(page)}/ask`);
  await writeAmount(page, to, hours, memo);
  await page.getByRole('button', { name: /^Ask .* for / }).click();
  await page.getByRole('tab').first().waitFor();
}

async function writeAmount(page: Page, member: string, hours: number, memo: string): Promise<void> {
  await page.getByRole('list', { name: 'Members' }).getByRole('button').filter({ hasText: member }).click();
  const pad = page.getByRole('group', { name: 'Amount', exact: true });
  // In place of what a draft may have left there.
  await pad.getByRole('button', { name: '0', exact: true }).click();
  await page.keyboard.press('Delete');
  for (const digit of String(hours)) await pad.getByRole('button', { name: digit, exact: true }).click();
  await page.getByLabel('What for').fill(memo);
}

export async function pay(page: Page, to: string, hours: number, memo: string): Promise<void> {
  await writePayment(page, to, hours, memo);
  await button(page, 'Check').click();
  await page.getByRole('button', { name: /^Pay .* to / }).click();
  await button(page, 'Do it now').click();
  await page.getByText('It travels as soon as there is a way.').waitFor();
}

/** The id of a member, by their name on the list. */
export async function memberId(page: Page, name: string): Promise<string> {
  await goTo(page, `${groupPath(page)}/people`);
  const href = await page.locator('main a').filter({ hasText: name }).first().getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}
