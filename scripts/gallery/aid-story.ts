import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, here, openFor, sees, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

const title = 'Take my mother to the hospital on the hill, and bring her home again';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const dayOf = (at: Date): string => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
const timeOf = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

async function addShift(page: Page, from: Date, to: Date, helpers: number): Promise<void> {
  await button(page, 'Add a time').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day', { exact: true }).fill(dayOf(from));
  await dialog.getByLabel('From', { exact: true }).fill(timeOf(from));
  await dialog.getByLabel('Until', { exact: true }).fill(timeOf(to));
  await dialog.getByLabel('How many helpers?').fill(String(helpers));
  await button(page, 'Add it').click();
}

/** Fills in the form up to its check. */
async function write(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/market/new?side=need`);
  await page.getByLabel('What do you need?').fill(title);
  await page.getByLabel('Rides and loads', { exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.getByRole('radio', { name: 'Nothing' }).check();
  await page.getByLabel('Somebody’s time', { exact: true }).check();
  await page.getByLabel('This week', { exact: true }).check();
  await addShift(page, inHours(-1), inHours(3), 1);
  await addShift(page, inHours(26), inHours(29), 2);
  await page.getByLabel('Must the helper have a mark?').selectOption('driving');
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').waitFor();
}

/** Posts an offer of Bea's that fits, so that the app has somebody to name. */
async function offerRides(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/market/new?side=offer`);
  await page.getByLabel('What do you offer?').fill('Rides on Mondays');
  await page.getByLabel('Rides and loads', { exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.getByRole('radio', { name: 'Nothing' }).check();
  await page.getByLabel('Somebody’s time', { exact: true }).check();
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').click();
  await page.getByRole('heading', { name: 'Rides on Mondays', level: 1 }).waitFor();
}

async function giveMark(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/marks`);
  await button(page, 'Give a mark').click();
  await page.getByLabel('To whom?').selectOption({ label: 'Beatriz Huamán' });
  await page.getByLabel('Driving', { exact: true }).check();
  await button(page, 'Give it').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A sheet that the n-th button of the page's content opens. */
const sheetOf =
  (words: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    const language = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
    await button(page, words[language] ?? '').click();
  };

/** Offers help with the first shift that is left, and yields the address of what comes of it. */
async function offer(page: Page, listing: string): Promise<string> {
  await goTo(page, listing);
  await page.getByRole('group', { name: 'When?' }).getByRole('radio').first().check();
  await page.getByLabel('A few words').fill('I have room for a wheelchair.');
  await button(page, 'I will help').click();
  await sees(page, 'Waiting for Ana');
  return here(page);
}

/** Ana asks for rides, Beatriz answers twice and gets a mark, and one of the two rides is done and thanked for. */
export const aidStory: Story = {
  name: 'Mutual aid, from asking to thanks',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await openFor(ana, group, 'Lola');
    await take(ana, [
      { name: 'aid-none', path: `${group}/helping`, shows: 'main h2' },
      { name: 'aid-marks-none', path: `${group}/marks`, shows: 'main h2' },
      { name: 'aid-tool', path: `${group}/tools`, shows: 'main section' },
    ]);
    await offerRides(bea);
    await write(ana);
    await take(ana, [
      { name: 'aid-form', path: `${group}/market/new?side=need&step=return`, shows: 'main fieldset' },
      {
        name: 'aid-form-time',
        path: `${group}/market/new?side=need&step=return`,
        act: sheetOf({ en: 'Add a time', ar: 'أضف وقتًا' }),
        shows: 'dialog input',
      },
      { name: 'aid-form-check', path: `${group}/market/new?side=need&step=check`, shows: 'main dl' },
    ]);
    await goTo(ana, `${group}/market/new?side=need&step=check`);
    await button(ana, 'Put it on the list').click();
    await ana.waitForURL(/market\/[0-9a-f]{64}$/);
    const listing = here(ana);
    await goTo(bea, `${group}/market`);
    await sees(bea, title);
    await take(bea, [{ name: 'aid-answer', path: listing, shows: 'main textarea' }]);
    await giveMark(ana);
    await goTo(ana, listing);
    await sees(ana, 'Who could help');
    await take(ana, [
      { name: 'aid-own', path: listing, shows: 'main ul a' },
      { name: 'aid-change', path: `${group}/helping/ask/${listing.split('/').at(-1)}`, shows: 'main fieldset' },
      { name: 'aid-marks', path: `${group}/marks`, shows: 'main li' },
      {
        name: 'aid-give-mark',
        path: `${group}/marks`,
        act: sheetOf({ en: 'Give a mark', ar: 'امنح علامة' }),
        shows: 'dialog [type=radio]',
      },
    ]);
    await goTo(bea, group);
    await sees(bea, 'You could help');
    await take(bea, [{ name: 'aid-you-could', path: group, shows: 'main h2' }]);
    // The shift that has begun, and then the one that is left.
    const first = await offer(bea, listing);
    const second = await offer(bea, listing);
    await take(bea, [{ name: 'aid-offered-waiting', path: first, shows: 'main dl' }]);
    await goTo(ana, first);
    await sees(ana, /^Your turn/);
    await take(ana, [
      { name: 'aid-offered', path: first, shows: 'main dl' },
      {
        name: 'aid-accept',
        path: first,
        act: sheetOf({ en: 'Accept the help', ar: 'اقبل المساعدة' }),
        shows: 'dialog textarea',
      },
      { name: 'aid-for-me', path: `${group}/for-me`, shows: 'main li' },
    ]);
    for (const help of [first, second]) {
      await goTo(ana, help);
      await button(ana, 'Accept the help').click();
      await ana.getByLabel('Where it is').fill('Mill Lane 3, the blue door');
      await ana.getByRole('dialog').getByRole('button', { name: 'Accept the help' }).click();
      await sees(ana, 'Agreed');
    }
    await goTo(bea, second);
    await sees(bea, 'Mill Lane 3, the blue door');
    await take(bea, [
      { name: 'aid-accepted', path: second, shows: 'main dl' },
      { name: 'aid-shift-for-me', path: `${group}/for-me`, shows: 'main li' },
    ]);
    await goTo(bea, first);
    await button(bea, 'I have helped').click();
    await goTo(ana, first);
    await sees(ana, /^Your turn/);
    await take(ana, [
      { name: 'aid-confirm', path: first, shows: 'main dl' },
      {
        name: 'aid-not-done',
        path: first,
        act: sheetOf({ en: 'It was not done', ar: 'لم يتمّ الأمر' }),
        shows: 'dialog textarea',
      },
    ]);
    await goTo(ana, first);
    await button(ana, 'It was done').click();
    await button(ana, 'Say thanks').waitFor();
    await take(ana, [
      { name: 'aid-thanks', path: first, act: sheetOf({ en: 'Say thanks', ar: 'اشكر' }), shows: 'dialog textarea' },
    ]);
    await goTo(ana, first);
    await button(ana, 'Say thanks').click();
    await ana.getByLabel('Good', { exact: true }).check();
    await ana.getByLabel('In words').fill('On time, and with a song on the way.');
    await button(ana, 'Give it').click();
    await sees(ana, 'On time, and with a song on the way.');
    await goTo(ana, `${group}/people`);
    await ana.getByText('Beatriz Huamán').first().click();
    await sees(ana, /^Mutual aid:/);
    await take(ana, [
      { name: 'aid-done', path: first, shows: 'main article' },
      { name: 'aid-list', path: `${group}/helping`, shows: 'main ul a' },
      {
        name: 'aid-of-member',
        path: here(ana),
        act: async (page) => page.locator('main details').last().locator('summary').click(),
        shows: 'main details[open]',
      },
      { name: 'aid-unknown', path: `${group}/helping/nothing`, shows: 'main h2' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
