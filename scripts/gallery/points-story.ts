import type { Page } from 'playwright-core';
import { button, goTo, groupPath, here, openFor, sees } from './phone.ts';
import { propose } from './proposals.ts';
import type { Story } from './stories.ts';
import { storyOfTwo } from './two-phones.ts';

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
export const pointsStory: Story = storyOfTwo(
  'Support points, from the first to what comes first',
  async ({ ana, bea, group, take }) => {
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
  },
);
