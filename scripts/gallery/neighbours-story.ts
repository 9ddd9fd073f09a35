import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { languages, speak } from './looks.ts';
import {
  button,
  found,
  goTo,
  groupPath,
  invite,
  join,
  pay,
  takeInAll,
  takePhone,
  writePayment,
  writeRequest,
} from './phone.ts';
import type { Story } from './stories.ts';

/** The button below the page; the seconds stand still, so that there is time for pictures. */
async function tapPay(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now;
  });
  await page.locator('main button').last().click();
}

const everydayScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'home', path: group, shows: 'main ul a' },
  { name: 'people', path: `${group}/people`, shows: 'main li, main [role=list] *' },
  { name: 'member', path: `${group}/people`, act: openFirst, shows: 'main strong' },
  { name: 'more', path: `${group}/more`, shows: 'main ul a' },
  { name: 'reach', path: `${group}/reach` },
  { name: 'news', path: `${group}/news` },
  { name: 'news-show', path: `${group}/news`, act: showNews, shows: 'main svg[role=img]' },
  { name: 'link', path: `${group}/link` },
  { name: 'link-show', path: `${group}/link`, act: showNews, shows: 'main svg[role=img]' },
  { name: 'books', path: `${group}/books`, shows: 'main output' },
  { name: 'send-news', path: `${group}/send`, shows: 'main select' },
  {
    name: 'send-news-ready',
    path: `${group}/send`,
    act: async (page) => {
      await page.locator('main select').selectOption({ index: 1 });
      await page.locator('main button').last().click();
    },
    shows: 'main [role=status]',
  },
  { name: 'export', path: `${group}/export`, shows: 'main input' },
  { name: 'devices', path: `${group}/devices`, shows: 'main li' },
  { name: 'profile', path: `${group}/profile`, shows: 'main input' },
  {
    name: 'profile-withdraw',
    path: `${group}/profile`,
    act: (page) => page.locator('main button').last().click(),
    shows: 'dialog',
  },
  { name: 'about', path: `${group}/about` },
  { name: 'statement', path: `${group}/statement`, shows: 'main ul a, main [role=list] a', print: true },
  { name: 'movement', path: `${group}/statement`, act: openFirst, shows: 'main details' },
  {
    name: 'movement-receipt',
    path: `${group}/statement`,
    act: async (page) => {
      await openFirst(page);
      await page.locator('main summary').last().click();
    },
    shows: 'main details[open] button',
  },
  {
    name: 'movement-receipt-code',
    path: `${group}/statement`,
    act: async (page) => {
      await openFirst(page);
      await page.locator('main summary').last().click();
      // Send or save, show, print.
      await page.locator('main details[open] button').nth(-2).click();
    },
    shows: 'main details[open] svg[role=img]',
  },
  { name: 'asks', path: `${group}/asks`, shows: '[role=tab]' },
  { name: 'move', path: `${group}/move` },
  { name: 'groups', path: '/', shows: 'main ul a' },
];

/** Opens the first row of the screen's list. */
const showNews = (page: Page): Promise<void> => page.locator('main button').first().click();

async function openFirst(page: Page): Promise<void> {
  await page.locator('main ul a, main [role=list] a').first().click();
}

const payingScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'pay-1-who', path: `${group}/pay`, shows: 'main ul button, main [role=list] button' },
  { name: 'pay-2-amount', path: `${group}/pay?step=amount`, shows: 'main fieldset button' },
  { name: 'pay-3-review', path: `${group}/pay?step=review`, shows: 'main dl' },
  { name: 'ask-1-who', path: `${group}/ask`, shows: 'main ul button, main [role=list] button' },
];

const undoScreen = (group: string): GalleryScreen => ({
  name: 'pay-4-undo',
  path: `${group}/pay?step=review`,
  act: tapPay,
  shows: 'main output',
});

/** Closing the app within the seconds makes it of the one before. */
const askedAgain = (group: string): GalleryScreen => ({
  name: 'pay-5-asked-again',
  path: group,
  shows: 'dialog button',
});

/** Ana and Bea: what both see while one waits, pays, asks, and mends. */
export const neighboursStory: Story = {
  name: 'Ana and Bea trade',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const link = await invite(ana);
    await goTo(ana, groupPath(ana));
    await ana.getByText('on the relay', { exact: true }).waitFor();
    await ana.context().setOffline(true);

    const bea = await takePhone(browser, url);
    await takeInAll(camera, bea, [
      { name: 'invited', path: new URL(link).hash.slice(1), shows: 'main [type=checkbox], main [role=checkbox]' },
    ]);
    await join(bea, link, 'Beatriz');
    const group = groupPath(bea);
    await takeInAll(camera, bea, [{ name: 'home-waiting', path: group, shows: 'main output' }]);
    await ana.context().setOffline(false);
    await goTo(ana, groupPath(ana));
    await goTo(bea, group);
    await bea.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();

    await goTo(ana, group);
    await pay(ana, 'Beatriz', 3, 'Two baskets of tomatoes and a jar of honey');
    await writePayment(ana, 'Beatriz', 2, 'Mending the roof');
    await takeInAll(camera, ana, payingScreens(group));
    for (const language of languages) {
      await writePayment(ana, 'Beatriz', 2, 'Mending the roof');
      await button(ana, 'Check').click();
      await ana.locator('main dl').waitFor();
      await speak(ana.context(), language);
      await camera.take(ana, language, [undoScreen(group), askedAgain(group)]);
      await speak(ana.context(), 'en');
      await goTo(ana, group);
      // Where that picture was not wanted, nobody tapped Pay.
      if (camera.wants(undoScreen(group))) await button(ana, 'Do not do it').click();
    }
    await writePayment(ana, 'Beatriz', 40, 'More than the limit');
    await takeInAll(camera, ana, [{ name: 'pay-refused', path: `${group}/pay?step=review`, shows: '[role=alert]' }]);
    await writeRequest(ana, 'Beatriz', 2, 'Help in the garden');
    await takeInAll(camera, ana, everydayScreens(group));

    await goTo(bea, `${group}/for-me`);
    await bea
      .getByText(/asks you for/)
      .first()
      .waitFor();
    await takeInAll(camera, bea, [
      { name: 'for-me', path: `${group}/for-me`, shows: 'main li' },
      { name: 'ask-page', path: `${group}/asks`, act: openFirst, shows: 'main dl' },
      {
        name: 'ask-decline',
        path: `${group}/asks`,
        act: async (page) => {
          await openFirst(page);
          await page.locator('main button').last().click();
        },
        shows: 'dialog textarea',
      },
      { name: 'home-received', path: group, shows: 'main ul a' },
      { name: 'movement-received', path: `${group}/statement`, act: openFirst, shows: 'main details' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
