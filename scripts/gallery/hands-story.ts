import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, openFor, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

const here = (page: Page): string => new URL(page.url()).hash.slice(1);
const sees = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();
/** By its icon: the words are another language's in some pictures. */
const opens =
  (icon: string) =>
  (page: Page): Promise<void> =>
    page.locator(`main button:has(svg.tabler-icon-${icon})`).click();

async function meet(ana: Page, group: string): Promise<void> {
  await goTo(ana, `${group}/meetings/new`);
  await ana.getByLabel('What is it about?').fill('Assembly after the harvest');
  for (const name of ['Lola Condori', 'Beatriz Huamán']) await ana.getByText(name).first().click();
  await button(ana, 'Start').click();
  await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
}

async function askAll(page: Page, title: string): Promise<string> {
  await goTo(page, `${groupPath(page)}/decide/new`);
  await page.getByLabel('What should be so?').fill(title);
  await page.getByLabel('Places and things', { exact: true }).check();
  await page.getByRole('radio', { name: 'A proposal' }).check();
  await button(page, 'Show it to all').click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  await goTo(page, `${here(page)}/open`);
  await page.getByRole('radio', { name: 'Yes, no or abstain' }).check();
  await button(page, 'Start the vote').click();
  await page.waitForURL(/ballot\/[0-9a-f]{64}$/);
  return here(page);
}

/** Ana counts hands and papers at a meeting; Beatriz counted the papers too. */
export const handsStory: Story = {
  name: 'Raised hands and papers',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await openFor(ana, group, 'Lola Condori');
    await meet(ana, group);
    const ballot = await askAll(ana, 'Mend the roof of the well');
    await sees(ana, 'Voting at a meeting');
    await take(ana, [
      { name: 'hands-at-meeting', path: ballot, shows: 'main fieldset' },
      { name: 'hands-count', path: ballot, act: opens('hand-stop'), shows: 'dialog fieldset' },
      { name: 'papers-count', path: ballot, act: opens('file-text'), shows: 'dialog fieldset' },
    ]);
    await goTo(ana, ballot);
    await button(ana, 'Count raised hands').click();
    await ana.getByRole('dialog').getByRole('group', { name: 'Ana' }).getByLabel('Yes').check();
    await button(ana, 'Record 1 hand').click();
    await sees(ana, 'The hands are in the books.');
    await button(ana, 'Count papers').click();
    const dialog = ana.getByRole('dialog');
    await dialog.locator('label', { hasText: 'Ana' }).first().click();
    await dialog.getByLabel('Yes', { exact: true }).fill('2');
    await button(ana, 'Record the papers').click();
    await dialog.waitFor({ state: 'detached' });
    await goTo(bea, `${group}/for-me`);
    await sees(bea, /did you count them too/);
    await take(bea, [
      { name: 'papers-for-me', path: `${group}/for-me`, shows: 'main li' },
      { name: 'papers-too', path: ballot, shows: 'main section dl' },
    ]);
    await goTo(bea, ballot);
    await button(bea, 'I counted them too').click();
    await bea.getByRole('dialog').getByRole('button', { name: 'I counted them too' }).click();
    await sees(bea, 'You voted on paper');
    await goTo(ana, ballot);
    await sees(ana, /Counted too by Beatriz/);
    await button(ana, 'Close the vote').click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
    await sees(ana, /any phone can count again/);
    await take(ana, [{ name: 'hands-result', path: ballot, shows: 'main details' }]);
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
};
