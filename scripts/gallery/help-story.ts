import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, goTo, groupPath, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const openHelp = (page: Page): Promise<void> => page.locator('header button[aria-haspopup=dialog]').click();

const openScreens = (group: string): readonly GalleryScreen[] => [
  ...['', '/pay', '/statement', '/devices', '/people', '/rules', '/guardians'].map((path) => ({
    name: `help${path.replace('/', '-')}`,
    path: `${group}${path}`,
    act: openHelp,
    shows: 'dialog svg[data-picture]',
  })),
  { name: 'how-it-works', path: `${group}/how-it-works`, shows: 'main section', print: true },
  { name: 'lock-choose', path: '/lock', shows: 'main input' },
];

const hiddenScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'hidden-home', path: group, shows: 'main output' },
  { name: 'hidden-statement', path: `${group}/statement`, shows: 'main [role=list] a, main ul a' },
];

const lockedScreens: readonly GalleryScreen[] = [
  { name: 'locked', path: '/', shows: 'main input' },
  { name: 'locked-forgotten', path: '/', act: (page) => page.locator('main button').last().click(), shows: 'textarea' },
];

/** Help and its pictures, how it works here, hidden amounts, and a phone that is locked. */
export const helpStory: Story = {
  name: 'Help, lock and hide',
  async tell({ browser, url, camera }) {
    const page = await takePhone(browser, url);
    await button(page, 'Try the demo village').click();
    await page.getByRole('status', { name: 'Balance', exact: true }).waitFor({ timeout: 60_000 });
    const group = groupPath(page);
    await takeInAll(camera, page, openScreens(group));

    await goTo(page, group);
    await button(page, 'Hide amounts').click();
    await takeInAll(camera, page, hiddenScreens(group));

    await goTo(page, '/lock');
    await page.getByLabel('Choose a PIN').fill('4711');
    await page.getByLabel('The same PIN again').fill('4711');
    await button(page, 'Set the lock').click();
    await page.getByLabel('Locks after').selectOption('0');
    await takeInAll(camera, page, lockedScreens);
    await page.context().close();
  },
};
