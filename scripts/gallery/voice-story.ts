import type { Page } from 'playwright-core';
import { button, foundAndJoined, goTo, groupPath, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** A microphone that hears a tone; `deaf`: one that its person has forbidden. */
const giveMicrophone = (page: Page, hears: 'tone' | 'deaf'): Promise<unknown> =>
  page.addInitScript((what) => {
    navigator.mediaDevices.getUserMedia = async () => {
      if (what === 'deaf') throw new DOMException('', 'NotAllowedError');
      const context = new AudioContext();
      const [tone, out] = [context.createOscillator(), context.createMediaStreamDestination()];
      tone.connect(out);
      tone.start();
      return out.stream;
    };
  }, hears);

/** The one button of the form's only field that has any: it records, and stops. Where something was said already, it plays that. */
const voiceButton = (page: Page) => page.locator('main fieldset button').first();

async function sayIt(page: Page): Promise<void> {
  await voiceButton(page).waitFor();
  if ((await page.locator('main .tabler-icon-trash').count()) > 0) return;
  await voiceButton(page).click();
  await page.locator('main [role=timer]').waitFor();
  await voiceButton(page).click();
}

/** Bea says what she offers, and Ana listens. */
export const voiceStory: Story = {
  name: 'Voice notes of what is on the list',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const form = `${group}/market/new?side=offer`;
    await giveMicrophone(ana, 'deaf');
    await takeInAll(camera, ana, [
      { name: 'voice-fault', path: form, act: (page) => voiceButton(page).click(), shows: 'main [role=alert]' },
    ]);
    await giveMicrophone(bea, 'tone');
    await takeInAll(camera, bea, [
      { name: 'voice-recording', path: form, act: (page) => voiceButton(page).click(), shows: 'main [role=timer]' },
    ]);
    await takeInAll(camera, bea, [{ name: 'voice-form', path: form, act: sayIt, shows: 'main .tabler-icon-trash' }]);
    await goTo(bea, form);
    await sayIt(bea);
    await bea.locator('main audio').waitFor({ state: 'attached' });
    await bea.getByLabel('Children', { exact: true }).check();
    await button(bea, 'Continue').click();
    await button(bea, 'Continue').click();
    await bea.locator('main fieldset').first().getByRole('radio').nth(1).check();
    await takeInAll(camera, bea, [
      { name: 'voice-check', path: `${form}&step=check`, shows: 'main .tabler-icon-volume' },
    ]);
    await goTo(bea, `${form}&step=check`);
    await button(bea, 'Put it on the list').click();
    await bea.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
    const listing = new URL(bea.url()).hash.slice(1);
    await goTo(ana, listing);
    await ana.getByRole('button', { name: /^Listen \(\d+ s, / }).waitFor();
    await takeInAll(camera, ana, [
      { name: 'voice-away', path: listing, shows: 'main button' },
      { name: 'voice-list', path: `${group}/market`, shows: 'main li a [role=img]' },
    ]);
  },
};
