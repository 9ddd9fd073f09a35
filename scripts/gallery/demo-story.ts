import type { GalleryScreen } from './camera.ts';
import { button, groupPath, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const screensIn = (group: string): readonly GalleryScreen[] => [
  { name: 'demo-home', path: group, shows: 'main ul a' },
  { name: 'demo-for-me', path: `${group}/for-me`, shows: 'main li' },
  { name: 'demo-people', path: `${group}/people`, shows: 'main ul li' },
  { name: 'demo-pay-who', path: `${group}/pay`, shows: 'main button' },
  { name: 'demo-pay-several', path: `${group}/pay`, act: (page) => page.locator('main button').nth(1).click() },
  {
    name: 'demo-own-page',
    path: `${group}/more`,
    act: (page) => page.locator('main a[href*="/people/"]:not([href$="/trust"])').click(),
    shows: 'main section strong',
  },
  { name: 'demo-statement', path: `${group}/statement`, shows: 'main ul a, main [role=list] a', print: true },
  { name: 'demo-asks', path: `${group}/asks`, shows: '[role=tab]' },
  { name: 'demo-closing', path: `${group}/closing`, shows: 'main h2' },
  { name: 'demo-closing-choose', path: `${group}/closing/choose`, shows: 'main [type=checkbox]' },
  { name: 'demo-books', path: `${group}/books`, shows: 'main output' },
];

/** Twenty-four villagers: lists that are long, and numbers that are large. */
export const demoStory: Story = {
  name: 'The demo village',
  async tell({ browser, url, camera }) {
    const page = await takePhone(browser, url);
    await button(page, 'Try the demo village').click();
    await page.getByRole('status', { name: 'Balance', exact: true }).waitFor({ timeout: 60_000 });
    await takeInAll(camera, page, screensIn(groupPath(page)));
    await page.context().close();
  },
};
