import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, pay, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

type Said = readonly [field: string, text: string, shownTo: string];

const said: readonly Said[] = [
  ['Where you live', 'The blue house above the mill', 'The whole group'],
  ['Languages you speak', 'Quechua, Spanish', 'The whole group'],
  ['Number to call', '+51 900 111 222', 'The whole group'],
  ['WhatsApp number', '+51 900 111 222', 'Those I traded with'],
  ['Knock at the door', 'At the kitchen door, after five', 'Those I traded with'],
];

async function writeProfile(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/profile`);
  for (const [field, text, shownTo] of said) {
    await page.getByRole('textbox', { name: field }).fill(text);
    await page.getByLabel(`Who may see this? ${field}`).selectOption({ label: shownTo });
  }
  await page.getByLabel('Who may see this? What became of my deals and helps').selectOption('nobody');
  await button(page, 'Save').click();
  await page.getByText('Saved.').waitFor();
}

const tab =
  (at: number) =>
  (page: Page): Promise<void> =>
    page.getByRole('tab').nth(at).click();

const ownScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'profile-filled', path: `${group}/profile`, shows: 'main select' },
  { name: 'profile-seen', path: `${group}/profile/seen`, shows: '[role=tabpanel] dl' },
  { name: 'profile-seen-deal', path: `${group}/profile/seen`, act: tab(1), shows: '[role=tabpanel] dl' },
  { name: 'profile-seen-coordinator', path: `${group}/profile/seen`, act: tab(2), shows: '[role=tabpanel] dl' },
];

const neighbourScreens = (group: string, member: string): readonly GalleryScreen[] => [
  { name: 'member-standing', path: `${group}/people/${member}`, shows: 'main section p' },
  { name: 'member-ways', path: `${group}/people/${member}`, shows: 'main a[href^="tel:"]' },
  { name: 'member-books', path: `${group}/people/${member}/books`, shows: 'main li, main [role=list] *' },
];

/** Bea says what of her is for whom; Ana, who coordinates and pays her, looks at her. */
export const profilesStory: Story = {
  name: 'Bea says who may see what',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz');
    const group = groupPath(bea);
    await takeInAll(camera, bea, [
      { name: 'profile-seen-first', path: `${group}/profile/seen`, shows: '[role=tabpanel]' },
    ]);
    await writeProfile(bea);
    await takeInAll(camera, bea, ownScreens(group));

    await goTo(ana, group);
    await pay(ana, 'Beatriz', 3, 'Two baskets of tomatoes');
    await goTo(ana, `${group}/people`);
    const row = ana.locator('main a').filter({ hasText: 'Beatriz' });
    const member = (await row.first().getAttribute('href'))?.split('/').at(-1) ?? '';
    await goTo(ana, `${group}/people/${member}`);
    await ana.getByText('At the kitchen door, after five').waitFor();
    await takeInAll(camera, ana, neighbourScreens(group, member));
    await goTo(bea, `${group}/people`);
    const anas = (await bea.locator('main a').filter({ hasText: 'Ana' }).first().getAttribute('href')) ?? '';
    const hidden = `${group}/people/${anas.split('/').at(-1)}/books`;
    await takeInAll(camera, bea, [{ name: 'member-books-hidden', path: hidden, shows: 'h1' }]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
