import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, here, invite, join, sees, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

/** Yields the address of the listing. */
async function offer(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/market/new?side=offer`);
  await page.getByLabel('What do you offer?').fill('A ladder of six metres, for a day or two');
  await page.getByLabel('Rides and loads', { exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.locator('main fieldset').first().getByRole('radio').nth(0).check();
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').click();
  await page.waitForURL(/market\/[0-9a-f]{64}$/);
  return here(page);
}

/** The large button of the card on top. */
const opensSheet = async (page: Page): Promise<void> => page.locator('main section button').first().click();
const opensLast = async (page: Page): Promise<void> => page.locator('main button').last().click();

/** Beatriz reports what Ana offers; Carla hears both, hides it, and decides; Ana does not agree. */
export const moderationStory: Story = {
  name: 'Moderation, from a report to an appeal',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    const link = await invite(ana);
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const carla = await takePhone(browser, url);
    await join(carla, link, 'Carla Quispe');
    // Whoever is asked when somebody does not agree.
    const dora = await takePhone(browser, url);
    await join(dora, await invite(ana), 'Dora Mamani');
    await take(ana, [{ name: 'cases-none', path: `${group}/cases`, shows: 'main h2' }]);
    await goTo(ana, `${group}/moderators`);
    await ana.getByText('Carla Quispe').first().waitFor();
    await take(ana, [{ name: 'moderators-none', path: `${group}/moderators`, shows: 'main li button' }]);
    await goTo(ana, `${group}/moderators`);
    await ana.getByText('Carla Quispe').first().click();
    await button(ana, 'Make a moderator').click();
    await sees(ana, 'Carla Quispe is a moderator.');
    await take(ana, [{ name: 'moderators', path: `${group}/moderators`, shows: 'main li a' }]);
    const listing = await offer(ana);
    await goTo(bea, listing);
    await bea.getByRole('link', { name: 'Report a problem' }).click();
    await sees(bea, 'Only Carla Quispe read this.');
    const form = here(bea);
    await take(bea, [
      { name: 'report', path: form, shows: 'main textarea' },
      { name: 'listing-to-report', path: listing, shows: 'main a[href*="/report/"]' },
    ]);
    await goTo(bea, form);
    await bea.getByLabel('What happened?').fill('The ladder is mine. She borrowed it in May.');
    await button(bea, 'Send the report').click();
    await bea.getByText(/^Listing:/).click();
    await sees(bea, 'It is being heard');
    const found = here(bea);
    await goTo(carla, `${group}/for-me`);
    await carla.getByText('A report waits for your decision').click();
    await sees(carla, 'It is for you to decide');
    await button(carla, 'Hide it until decided').click();
    await carla.getByLabel('Your words').fill('Whose is it?');
    await carla.getByLabel('Both sides', { exact: true }).check();
    await button(carla, 'Send').click();
    await sees(carla, 'Whose is it?');
    await take(carla, [
      { name: 'case-to-decide', path: found, shows: 'main section button' },
      { name: 'case-decide', path: found, act: opensSheet, shows: 'dialog textarea' },
      { name: 'cases', path: `${group}/cases`, shows: 'main ul a' },
    ]);
    await goTo(ana, found);
    await sees(ana, 'Whose is it?');
    await take(ana, [
      { name: 'case-reported', path: found, shows: 'main textarea' },
      { name: 'listing-hidden', path: listing, shows: 'main h2' },
    ]);
    await goTo(carla, found);
    await button(carla, 'Decide').click();
    await carla.getByRole('radio', { name: /^It stays hidden/ }).check();
    await carla.getByLabel('Why?').fill('Two neighbours know it as hers.');
    await carla.getByRole('dialog').getByRole('button', { name: 'Decide', exact: true }).click();
    await goTo(ana, found);
    await sees(ana, 'It is decided');
    await take(ana, [
      { name: 'case-decided', path: found, shows: 'main dl' },
      { name: 'case-appeal', path: found, act: opensLast, shows: 'dialog textarea' },
    ]);
    await goTo(ana, `${group}/people`);
    await ana.getByText('Beatriz Huamán').first().click();
    await button(ana, 'Block Beatriz Huamán').waitFor();
    await take(ana, [{ name: 'member-to-block', path: here(ana), shows: 'main a[href*="/report/"]' }]);
    await Promise.all([ana, bea, carla, dora].map((page) => page.context().close()));
  },
};
