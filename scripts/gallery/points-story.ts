import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, openFor, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

const sees = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();
const here = (page: Page): string => new URL(page.url()).hash.slice(1);

/** By the form's structure: a title, the first topic, and that it is a proposal. */
async function propose(page: Page, title: string): Promise<void> {
  await goTo(page, `${groupPath(page)}/decide/new`);
  await page.locator('main input[type=text], main input:not([type])').first().fill(title);
  await page.locator('main fieldset').nth(0).getByRole('radio').first().check();
  await page.locator('main fieldset').nth(1).getByRole('radio').last().check();
  await page.locator('footer').getByRole('button').last().click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Sets so many points on the page of a proposal's support; `whose` is a neighbour whose account the phone keeps. */
async function give(page: Page, support: string, points: number, whose?: string): Promise<void> {
  await goTo(page, support);
  if (whose !== undefined) await page.getByLabel('Whose points?').selectOption({ label: whose });
  await page.getByLabel(/points? for this/i).fill(String(points));
  await button(page, 'Set the points').click();
  await sees(page, 'Saved. The others see it');
}

/** Yields the address of a proposal's support. */
async function supportOf(page: Page, title: string): Promise<string> {
  await goTo(page, `${groupPath(page)}/points`);
  await page.getByText(title).click();
  await page.waitForURL(/points\/[0-9a-f]{64}$/);
  return here(page);
}

/** Three things are proposed; Ana, Beatriz and Lola, who has no phone, put points behind them until one comes first. */
export const pointsStory: Story = {
  name: 'Support points, from the first to what comes first',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await take(ana, [{ name: 'points-none', path: `${group}/points`, shows: 'main h2' }]);
    await openFor(ana, group, 'Lola');
    await goTo(ana, `${group}/points`);
    for (const title of ['A bench under the big tree on the square', 'The well', 'A roof over the market'])
      await propose(ana, title);
    const well = await supportOf(ana, 'The well');
    await take(ana, [{ name: 'points-new', path: well, shows: 'main section' }]);
    await give(ana, well, 10);
    await give(ana, well, 4, 'Lola');
    await give(ana, await supportOf(ana, 'A bench under the big tree on the square'), 3);
    await goTo(bea, `${group}/points`);
    await sees(bea, 'The well');
    await give(bea, well, 6);
    await give(ana, well, 8);
    await take(ana, [
      { name: 'points-board', path: `${group}/points`, shows: 'main li' },
      {
        name: 'points-mine',
        path: `${group}/points`,
        act: async (page) => page.locator('main details').first().locator('summary').click(),
        shows: 'main details[open]',
      },
      { name: 'points-support', path: well, shows: 'main li' },
      {
        name: 'points-history',
        path: well,
        act: async (page) => page.locator('main details').first().locator('summary').click(),
        shows: 'main details[open]',
      },
      { name: 'points-rule', path: `${group}/rules/points.threshold`, shows: 'main section' },
      { name: 'points-tool', path: `${group}/tools`, shows: 'main section' },
      { name: 'points-unknown', path: `${group}/points/nothing`, shows: 'main h2' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
