/** Photos of what is on the list: taken with no network, asked for by a neighbour, and hers from then on. */
import { expect, test } from 'vitest';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { takePhoto } from './support/a-photo.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { listingIn, writeListing } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const cradle = { side: 'offer', title: 'A cradle', kind: 'repairs', price: 60 } as const;

const nothingWrong = async ({ page }: Phone): Promise<void> => expect(await violationsOnWhole(page)).toEqual([]);
const picture = ({ page }: Phone) => page.getByRole('img', { name: cradle.title, exact: true });
const sizeOf = (phone: Phone) =>
  picture(phone)
    .first()
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });

test('Ana adds a photo with no network; Bea asks for it, looks at it closely, and has it with the relay away', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  await ana.goOffline();
  await writeListing(ana, cradle);
  await ana.openScreen('/market/new?side=offer');
  const input = ana.page.getByLabel(say(listingsMessages, 'addPhoto'), { exact: true });
  await input.setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('bread, salt') });
  await ana.page.getByText(say(listingsMessages, 'photoFault')).waitFor();
  await input.setInputFiles(await takePhoto(ana.page));
  await picture(ana).waitFor();
  // It stands as it was held, and no larger than it must be.
  expect(await sizeOf(ana)).toEqual([768, 1024]);
  await ana.button(say(listingsMessages, 'removePhoto')).click();
  await picture(ana).waitFor({ state: 'detached' });
  await input.setInputFiles(await takePhoto(ana.page));
  await picture(ana).waitFor();
  await nothingWrong(ana);
  // The app may close at any moment.
  await ana.openScreen('/market/new?side=offer&step=check');
  await ana.reload();
  await picture(ana).waitFor();
  await ana.button(say(listingsMessages, 'postIt')).click();
  await ana.page.getByRole('heading', { name: cradle.title, level: 1 }).waitFor();
  await picture(ana).waitFor();
  await ana.goOnline();

  await bea.openScreen('/market');
  await listingIn(bea, cradle.title).click();
  const ask = bea.page.getByRole('button', { name: /^Show the photo \(\d+ kB\)$/ });
  await ask.waitFor();
  expect(Number(/\d+/.exec((await ask.textContent()) ?? '')?.[0])).toBeLessThanOrEqual(60);
  await nothingWrong(bea);
  // Ana's phone brings it a moment after her words.
  await expect
    .poll(
      async () => {
        if ((await ask.count()) > 0) await ask.click({ timeout: 2_000 }).catch(() => undefined);
        return picture(bea).count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await nothingWrong(bea);

  await bea.goOffline();
  await bea.page.getByRole('link', { name: say(uiMessages, 'back'), exact: true }).click();
  await listingIn(bea, cradle.title).locator('img').waitFor();
  await nothingWrong(bea);
  await listingIn(bea, cradle.title).click();
  await picture(bea).click();
  const large = bea.page.getByRole('dialog', { name: cradle.title });
  await large.getByRole('img', { name: cradle.title }).waitFor();
  await nothingWrong(bea);
  await large.getByRole('button', { name: say(uiMessages, 'close') }).click();
  await picture(bea).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
