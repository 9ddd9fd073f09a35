import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, openFor, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** Prints at once: what comes out of the printer is a picture, too. */
const print = (page: Page) => page.locator('main button').last().click();

const papers = (group: string): readonly GalleryScreen[] => [
  { name: 'paper', path: `${group}/paper`, shows: 'main li' },
  { name: 'paper-cards', path: `${group}/paper/print/cards`, act: print, shows: 'main [type=checkbox]', print: true },
  { name: 'paper-slips', path: `${group}/paper/print/slips`, act: print, shows: 'main [type=checkbox]', print: true },
  { name: 'paper-stall', path: `${group}/paper/print/stall`, act: print, shows: 'main [type=radio]', print: true },
  { name: 'paper-sheet', path: `${group}/paper/print/sheet`, act: print, shows: 'main [type=radio]', print: true },
  { name: 'paper-scan', path: `${group}/paper/scan`, shows: 'main section, main p' },
  { name: 'paper-whose', path: `${group}/paper/enter?step=whose`, shows: 'main li, main [role=list] *' },
];

const typedIn = (group: string): readonly GalleryScreen[] => [
  { name: 'paper-enter', path: `${group}/paper/enter`, shows: 'main fieldset' },
  {
    name: 'paper-enter-wrong',
    path: `${group}/paper/enter`,
    act: (page) => page.locator('main button').last().click(),
    shows: 'main [role=alert]',
  },
  { name: 'paper-line', path: `${group}/paper/enter?line=0`, shows: 'main fieldset' },
];

async function addLine(page: Page, name: string, hours: string): Promise<void> {
  await button(page, 'Add a line').click();
  const people = page.getByRole('list', { name: 'Members', exact: true });
  await people.getByRole('button').filter({ hasText: name }).click();
  const pad = page.getByRole('group', { name: 'Amount', exact: true });
  for (const key of hours) await pad.getByRole('button', { name: key, exact: true }).click();
  await page.getByLabel('What for').fill('Two loaves, and a jar of honey');
  await button(page, 'Keep the line').click();
}

/** Beatriz sells; Ana keeps an account for Lola, prints her card, and types in a market sheet. */
export const paperStory: Story = {
  name: 'Cards, slips and a market sheet on paper',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz');
    const group = groupPath(ana);
    const lola = await openFor(ana, group, 'Lola');
    await takeInAll(camera, ana, papers(group));

    await goTo(ana, `${group}/paper/enter`);
    await ana
      .getByRole('list', { name: 'Members', exact: true })
      .getByRole('button')
      .filter({ hasText: 'Lola' })
      .click();
    await takeInAll(camera, ana, [
      { name: 'paper-enter-none', path: `${group}/paper/enter`, shows: 'main h3, main h2' },
    ]);
    await goTo(ana, `${group}/paper/enter`);
    await addLine(ana, 'Ana', '3');
    await addLine(ana, 'Beatriz', '2');
    await takeInAll(camera, ana, [
      {
        name: 'paper-enter-sure',
        path: `${group}/paper/enter`,
        act: (page) => page.locator('main button').last().click(),
        shows: 'dialog button',
      },
    ]);
    await goTo(ana, `${group}/paper/enter`);
    await addLine(ana, 'Ana', '99');
    await takeInAll(camera, ana, typedIn(group));

    const account = lola.split('/').at(-1);
    await goTo(bea, `${group}/ask?to=${account}&card=1`);
    const pad = bea.getByRole('group', { name: 'Amount', exact: true });
    await pad.getByRole('button', { name: '2', exact: true }).click();
    await takeInAll(camera, bea, [
      { name: 'paper-promise', path: `${group}/ask?to=${account}&card=1`, shows: 'main fieldset' },
    ]);
    await goTo(bea, `${group}/ask?to=${account}&card=1`);
    await button(bea, 'Note: Lola promises 2 h').click();
    await bea.getByRole('main').getByRole('link').filter({ hasText: 'Lola' }).waitFor();
    await takeInAll(camera, bea, [{ name: 'paper-promises', path: `${group}/asks?show=mine`, shows: 'main li' }]);
    await goTo(ana, `${group}/for-me`);
    await ana.getByText('says that Lola promised').waitFor();
    await takeInAll(camera, ana, [{ name: 'paper-for-me', path: `${group}/for-me`, shows: 'main li' }]);
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
};
