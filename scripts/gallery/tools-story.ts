import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, invite, join, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const switchFirst = (page: Page): Promise<void> => page.locator('main section button').first().click();
const openHistory = (page: Page): Promise<void> => page.locator('main summary').first().click();

const screensIn = (group: string): readonly GalleryScreen[] => [
  { name: 'tools', path: `${group}/tools`, shows: 'main section button' },
  { name: 'tools-switch', path: `${group}/tools`, act: switchFirst, shows: 'dialog' },
  { name: 'roles', path: `${group}/roles`, shows: 'main section li' },
  { name: 'home-alone-in-office', path: group, shows: 'main [aria-labelledby], main a' },
  { name: 'for-me-alone-in-office', path: `${group}/for-me`, shows: 'main li' },
];

/** Ana alone answers for the group; she switches a tool off and on. */
export const toolsStory: Story = {
  name: 'Tools, and who does what',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const link = await invite(ana);
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const bea = await takePhone(browser, url);
    await join(bea, link, 'Beatriz');
    await goTo(ana, group);
    await ana.getByText('You alone answer for the group.').waitFor();
    await takeInAll(camera, ana, screensIn(group));

    await goTo(ana, `${group}/tools`);
    for (const label of ['Switch off', 'Switch on', 'Switch off']) {
      await button(ana, label).first().click();
      await ana.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
      await ana.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await takeInAll(camera, ana, [
      { name: 'tools-history', path: `${group}/tools`, act: openHistory, shows: 'main details[open] ol' },
      { name: 'tools-more', path: `${group}/more`, shows: 'main li' },
    ]);
    await goTo(bea, `${group}/tools`);
    await bea.getByText('Off. Switched off by Ana').waitFor();
    await takeInAll(camera, bea, [
      { name: 'tools-member', path: `${group}/tools`, shows: 'main section' },
      { name: 'roles-member', path: `${group}/roles`, shows: 'main section li' },
    ]);
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
};
