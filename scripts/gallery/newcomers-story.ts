import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { languages, speak } from './looks.ts';
import { takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const goOn = (page: Page): Promise<void> => page.locator('main button').last().click();

const screens: readonly GalleryScreen[] = [
  { name: 'welcome', path: '/' },
  {
    name: 'welcome-help',
    path: '/',
    act: (page) => page.locator('header button').last().click(),
    shows: 'dialog svg[data-picture]',
  },
  { name: 'found-1-group', path: '/found', shows: 'main input' },
  { name: 'found-1-nothing-typed', path: '/found', act: goOn, shows: '[aria-invalid]' },
  { name: 'join', path: '/join', shows: 'main input' },
  { name: 'join-damaged', path: '/join/AAAA', shows: '[role=alert]' },
  { name: 'open-file', path: '/open' },
  {
    name: 'open-file-wrong',
    path: '/open',
    act: (page) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a file of Minga') }),
    shows: '[role=alert]',
  },
  { name: 'settings', path: '/settings', shows: 'main select' },
  { name: 'persons', path: '/persons', shows: 'main input' },
  { name: 'nowhere', path: '/no/such/place' },
  { name: 'not-here', path: '/g/0123456789abcdef' },
];

const founding: readonly GalleryScreen[] = [
  {
    name: 'found-2-tools',
    path: '/found',
    act: async (page) => {
      await page.locator('main input').first().fill('Huerta del Sol');
      await goOn(page);
      await page.locator('main [type=checkbox]').first().check();
    },
    shows: 'main svg[data-picture]',
  },
  // The draft goes on where it was left.
  { name: 'found-3-limit', path: '/found', act: goOn, shows: 'main fieldset button' },
  { name: 'found-4-me', path: '/found', act: goOn, shows: 'main input' },
];

/** Before there is a group: the first page, and everything that can be opened from it. */
export const newcomersStory: Story = {
  name: 'A newcomer looks around',
  async tell({ browser, url, camera }) {
    const page = await takePhone(browser, url);
    await takeInAll(camera, page, screens);
    await page.context().close();
    for (const language of languages) {
      const founder = await takePhone(browser, url);
      await speak(founder.context(), language);
      await camera.take(founder, language, founding);
      await founder.context().close();
    }
  },
};
