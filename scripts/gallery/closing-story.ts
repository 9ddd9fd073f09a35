import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, invite, join, pay, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

async function tickAll(page: Page): Promise<void> {
  const boxes = page.locator('main [type=checkbox]');
  await boxes.nth(2).waitFor();
  for (const box of await boxes.all()) await box.check();
}

async function sayYes(page: Page, label: string): Promise<void> {
  await button(page, label).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const openMovement = (page: Page): Promise<void> => page.locator('main ul a, main [role=list] a').first().click();

const beforeTheFirst = (group: string): readonly GalleryScreen[] => [
  { name: 'closing-nobody', path: `${group}/closing`, shows: 'main h2' },
  { name: 'closing-choose-none', path: `${group}/closing/choose`, act: clickLast, shows: 'main [type=checkbox]' },
  {
    name: 'closing-choose-one',
    path: `${group}/closing/choose`,
    act: (page) => page.locator('main [type=checkbox]').first().check(),
    shows: 'main [type=checkbox]',
  },
  { name: 'closing-choose', path: `${group}/closing/choose`, act: tickAll, shows: 'main select' },
];

const clickLast = (page: Page): Promise<void> => page.locator('main button').last().click();

/**
 * Writes on the phone what it notes when closed books that it was given turn out to be false. To have it find that out takes
 * closers who lie, which no app does; `tests/session/false-base.test.ts` has such.
 */
const makeBooksDiffer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('minga');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('groups', 'readwrite');
          const groups = transaction.objectStore('groups');
          const all = groups.getAll();
          all.onsuccess = () => {
            const closedBooks = { checkpoint: '', root: '', rules: '', differSince: Date.now() };
            // Without the row's sum, which would not be that of what is written.
            for (const { sum: _, ...group } of all.result) groups.put({ ...group, closedBooks });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** Ana, Beatriz and Carla close the books; then Ana proposes that others do. */
export const closingStory: Story = {
  name: 'Ana, Beatriz and Carla close the books',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const others: Page[] = [];
    for (const name of ['Beatriz', 'Carla']) {
      const link = await invite(ana);
      await goTo(ana, group);
      await ana.getByText('on the relay', { exact: true }).waitFor();
      const phone = await takePhone(browser, url);
      await join(phone, link, name);
      await phone.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
      others.push(phone);
    }
    await pay(ana, 'Beatriz', 3, 'Two baskets of tomatoes');
    await takeInAll(camera, ana, beforeTheFirst(group));
    await goTo(ana, `${group}/closing/choose`);
    await tickAll(ana);
    await button(ana, 'Choose them').click();
    await ana.getByText('Keeps the books', { exact: true }).waitFor();
    await takeInAll(camera, ana, [
      {
        name: 'closing-now',
        path: `${group}/closing`,
        act: (page) => page.locator('main section button').first().click(),
        shows: 'dialog',
      },
    ]);

    // The others are away: it waits for them.
    for (const phone of others) await phone.context().setOffline(true);
    await goTo(ana, `${group}/closing`);
    await sayYes(ana, 'Close now');
    await ana.getByText('Being closed').waitFor();
    await takeInAll(camera, ana, [{ name: 'closing-open', path: `${group}/closing`, shows: 'main h2' }]);
    for (const phone of others) {
      await phone.context().setOffline(false);
      await goTo(phone, group);
    }
    await goTo(ana, `${group}/closing`);
    await ana.getByText('Closed periods').waitFor();
    await takeInAll(camera, ana, [
      { name: 'closing-closed', path: `${group}/closing`, shows: 'main h2' },
      { name: 'closing-movement', path: `${group}/statement`, act: openMovement, shows: 'main details' },
      { name: 'closing-books', path: `${group}/books`, shows: 'main output' },
      { name: 'closing-more', path: `${group}/more`, shows: 'main ul a' },
    ]);

    await makeBooksDiffer(ana);
    await takeInAll(camera, ana, [
      { name: 'closing-differs', path: group, shows: 'main a[href$="/books"]' },
      { name: 'closing-differs-books', path: `${group}/books`, shows: 'main output' },
    ]);

    await goTo(ana, `${group}/closing/choose`);
    await ana.locator('main [type=checkbox]:checked').nth(2).waitFor();
    await ana.locator('main [type=checkbox]:checked').last().uncheck();
    await button(ana, 'Propose them').click();
    await ana.getByText('Proposed:').waitFor();
    await takeInAll(camera, ana, [{ name: 'closing-proposed', path: `${group}/closing`, shows: 'main h2' }]);
    const [bea] = others;
    if (bea !== undefined) {
      await goTo(bea, `${group}/for-me`);
      await bea.getByText('close the books').or(bea.getByText('closes the books')).first().waitFor();
      await takeInAll(camera, bea, [
        { name: 'closing-for-me', path: `${group}/for-me`, shows: 'main li' },
        { name: 'closing-proposal', path: `${group}/proposals`, act: openMovement, shows: 'main button' },
      ]);
    }
    await Promise.all([ana, ...others].map((page) => page.context().close()));
  },
};
