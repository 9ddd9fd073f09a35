/** Ana does not write well: she says what she offers. Bea sees that one can listen to it, and does. */
import { expect, test } from 'vitest';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { found } from './support/pages/found.ts';
import { listingIn } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

// Its microphone beeps once a second.
const stage = setStage({ camera: fakeCamera(), always: 'online' });

/** Two seconds or more were said. */
const aWhile = /^1[0-8] seconds left$/;
const nothingWrong = async ({ page }: Phone): Promise<void> => expect(await violationsOnWhole(page)).toEqual([]);
const listen = ({ page }: Phone) => page.getByRole('button', { name: /^Listen \(\d+ s\)$/ });
const listenAway = ({ page }: Phone) => page.getByRole('button', { name: /^Listen \(\d+ s, \d+ kB\)$/ });

/** What plays is heard to its end. */
async function heard(phone: Phone): Promise<void> {
  const { page } = phone;
  const player = page.locator('audio');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.ended), { timeout: 20_000 }).toBe(true);
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0.5);
  expect(await player.getAttribute('src')).toMatch(/^blob:/);
  await listen(phone).waitFor();
}

/** How many tracks of a microphone are open now; called before anything is recorded. */
async function countOpen({ page }: Phone): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const tracks: MediaStreamTrack[] = [];
    Object.assign(globalThis, { tracks });
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  return () =>
    page.evaluate(() => {
      const { tracks } = globalThis as unknown as { readonly tracks: readonly MediaStreamTrack[] };
      return tracks.filter(({ readyState }) => readyState === 'live').length;
    });
}

test('Ana says what she offers and writes nothing; Bea listens', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const title = say(listingsMessages, 'kind.repairs');
  await ana.openScreen('/market/new?side=offer');
  await ana.page.getByLabel(title, { exact: true }).check();
  const open = await countOpen(ana);
  await ana.button(say(listingsMessages, 'record')).click();
  await ana.page.getByText(aWhile).waitFor();
  expect(await open()).toBe(1);
  await ana.button(say(listingsMessages, 'voiceStop')).click();
  await listen(ana).click();
  await heard(ana);
  expect(await open()).toBe(0);
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'removeVoice')).click();
  await ana.button(say(listingsMessages, 'next')).click();
  await ana.page.getByText(say(listingsMessages, 'code.listings.title-missing')).waitFor();
  await ana.button(say(listingsMessages, 'record')).click();
  await ana.page.getByText(aWhile).waitFor();
  // Going on stops it, and what was said is kept.
  await ana.openScreen('/market/new?side=offer&step=return');
  await ana.page
    .getByRole('group', { name: say(listingsMessages, 'returnOffer') })
    .getByRole('radio')
    .nth(1)
    .check();
  await ana.button(say(listingsMessages, 'stepCheck')).click();
  await listen(ana).waitFor();
  await ana.button(say(listingsMessages, 'postIt')).click();
  await ana.page.getByRole('heading', { name: title, level: 1 }).waitFor();

  await bea.openScreen('/market');
  const row = listingIn(bea, title);
  await row.getByRole('img', { name: say(listingsMessages, 'canListen') }).waitFor();
  await nothingWrong(bea);
  await row.click();
  await listenAway(bea).waitFor();
  await nothingWrong(bea);
  // Ana's phone brings it a moment after her words.
  await expect
    .poll(
      async () => {
        if ((await listenAway(bea).count()) > 0)
          await listenAway(bea)
            .click({ timeout: 2_000 })
            .catch(() => undefined);
        return bea.page.locator('audio').count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await heard(bea);
  await nothingWrong(bea);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('without a microphone one sentence says so, and what was written stays', async () => {
  const ana = await takePhone(stage);
  await found(ana, 'Huerta', 'Ana');
  const { say } = ana.words;
  await ana.page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await ana.openScreen('/market/new?side=offer');
  await ana.reload();
  await ana.page.getByLabel(say(listingsMessages, 'whatOffer')).fill('Bread');
  await ana.button(say(listingsMessages, 'record')).click();
  await ana.page.getByText(say(listingsMessages, 'voiceNoMicrophone')).waitFor();
  await nothingWrong(ana);
  expect(await ana.page.getByLabel(say(listingsMessages, 'whatOffer')).inputValue()).toBe('Bread');
  await ana.end();
});
