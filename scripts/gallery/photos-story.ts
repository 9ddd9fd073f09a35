import type { Page } from 'playwright-core';
import { button, foundAndJoined, goTo, groupPath, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** A chair against a wall, as a camera would leave it: large, and a picture of something. */
async function takePhoto(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    const context = canvas.getContext('2d');
    if (context === null) return [];
    const parts: readonly (readonly [string, number, number, number, number])[] = [
      ['#b9c7b0', 0, 0, 1600, 900],
      ['#7a5b3e', 0, 900, 1600, 300],
      ['#a0522d', 520, 160, 70, 860],
      ['#a0522d', 1010, 160, 70, 860],
      ['#c1743f', 590, 200, 420, 90],
      ['#c1743f', 590, 360, 420, 90],
      ['#8b3f1e', 500, 600, 600, 90],
    ];
    for (const [colour, ...place] of parts) {
      context.fillStyle = colour;
      context.fillRect(...(place as [number, number, number, number]));
    }
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return Array.from(new Uint8Array(await jpeg.arrayBuffer()));
  });
  return { name: 'chair.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(drawn) };
}

async function fillIn(page: Page, group: string): Promise<void> {
  await goTo(page, `${group}/market/new?side=offer`);
  await page.getByLabel('What do you offer?').fill('A chair for the kitchen');
  await page.getByLabel('Children', { exact: true }).check();
  await page.getByLabel('More about it').fill('One leg is new. It carries everybody.');
  const input = page.locator('main input[type=file]');
  for (let photos = 1; photos <= 2; photos += 1) {
    await input.setInputFiles(await takePhoto(page));
    await page
      .locator('main img')
      .nth(photos - 1)
      .waitFor();
  }
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.locator('main fieldset').first().getByRole('radio').nth(1).check();
}

const fetchPhotos = (page: Page) => page.getByRole('button', { name: /^Show 2 photos/ });

/** Bea's phone brings them a moment after her words. */
async function askUntilHere(page: Page): Promise<void> {
  await fetchPhotos(page).waitFor();
  for (let tries = 0; tries < 30 && (await page.locator('main img').count()) < 2; tries += 1) {
    await page
      .getByRole('button', { name: /^Show/ })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await page
      .locator('main img')
      .nth(1)
      .waitFor({ timeout: 1_000 })
      .catch(() => undefined);
  }
}

/** Bea adds photos to what she offers, and Ana asks for them. */
export const photosStory: Story = {
  name: 'Photos of what is on the list',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    await fillIn(bea, group);
    await takeInAll(camera, bea, [
      { name: 'photos-form', path: `${group}/market/new?side=offer`, shows: 'main img' },
      { name: 'photos-check', path: `${group}/market/new?side=offer&step=check`, shows: 'main img' },
      {
        name: 'photos-fault',
        path: `${group}/market/new?side=offer`,
        act: async (page) => {
          const buffer = Buffer.from('bread, salt');
          await page
            .locator('main input[type=file]')
            .setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer });
        },
        shows: 'main [role=alert]',
      },
    ]);
    await goTo(bea, `${group}/market/new?side=offer&step=check`);
    await button(bea, 'Put it on the list').click();
    await bea.getByRole('heading', { name: 'A chair for the kitchen', level: 1 }).waitFor();
    const listing = new URL(bea.url()).hash.slice(1);
    await goTo(ana, listing);
    await fetchPhotos(ana).waitFor();
    await takeInAll(camera, ana, [{ name: 'photos-away', path: listing, shows: 'main button' }]);
    await goTo(ana, listing);
    await askUntilHere(ana);
    await takeInAll(camera, ana, [
      { name: 'photos-here', path: listing, shows: 'main img' },
      {
        name: 'photos-large',
        path: listing,
        act: (page) => page.locator('main img').first().click(),
        shows: 'dialog img',
      },
      { name: 'photos-list', path: `${group}/market`, shows: 'main li img' },
    ]);
  },
};
