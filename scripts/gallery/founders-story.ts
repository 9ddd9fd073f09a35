import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { found, groupPath, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const press = (page: Page, nth: number): Promise<void> => page.locator('main button').nth(nth).click();

const screensIn = (group: string): readonly GalleryScreen[] => [
  { name: 'recovery', path: `${group}/recovery?new`, shows: 'main svg', print: true },
  {
    name: 'recovery-words',
    path: `${group}/recovery`,
    act: (page) => page.locator('main summary, main [role=tab]').last().click(),
  },
  {
    name: 'recovery-check',
    path: `${group}/recovery`,
    act: async (page) => {
      await page.locator('main summary').click();
      await press(page, -2);
      await page.locator('main [role=tab]').last().click();
    },
    shows: 'main input',
  },
  { name: 'home-alone', path: group, shows: 'main output' },
  { name: 'for-me-reminder', path: `${group}/for-me`, shows: 'main li, main h2' },
  { name: 'people-alone', path: `${group}/people`, shows: 'main [role=list], main li' },
  { name: 'pay-alone', path: `${group}/pay` },
  { name: 'invite', path: `${group}/invite`, shows: 'main select' },
  {
    name: 'invite-several',
    path: `${group}/invite`,
    act: (page) => page.locator('main [type=radio], main [role=radio]').nth(1).click(),
  },
  {
    name: 'invite-made',
    path: `${group}/invite`,
    // What was made for the language before stands listed below the form.
    act: (page) => page.locator('main button:not(section button)').last().click(),
    shows: 'main input[readonly]',
  },
];

/** A group of one, its recovery card still to be made. */
export const foundersStory: Story = {
  name: 'Ana founds a group',
  async tell({ browser, url, camera }) {
    const page = await takePhone(browser, url);
    await found(page, 'Huerta del Sol', 'Ana');
    await takeInAll(camera, page, screensIn(groupPath(page)));
    await page.context().close();
  },
};
