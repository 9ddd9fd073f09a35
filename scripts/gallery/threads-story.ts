import type { Page } from 'playwright-core';
import { button, goTo, groupPath, here } from './phone.ts';
import type { Story } from './stories.ts';
import { storyOfTwo } from './two-phones.ts';

/** Yields the address of the listing. */
async function offer(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/market/new?side=offer`);
  await page.getByLabel('What do you offer?').fill('Seedlings of tomato and of chili');
  await page.locator('main fieldset').getByRole('radio').first().check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.locator('main fieldset').first().getByRole('radio').nth(0).check();
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').click();
  await page.waitForURL(/market\/[0-9a-f]{64}$/);
  return here(page);
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your words').fill(words);
  await button(page, 'Send').click();
  // Each line is a paragraph of its own.
  await page
    .locator('article')
    .getByText(words.split('\n')[0] ?? '')
    .waitFor();
}

const choosesFace = async (page: Page): Promise<void> => page.locator('article button').first().click();

/** Beatriz asks about what Ana offers, Ana answers, and one of them takes something back. */
export const threadsStory: Story = storyOfTwo('Talk about a listing', async ({ ana, bea, group, take }) => {
  const listing = await offer(ana);
  const talk = `${group}/talk/${listing.split('/').at(-1)}`;
  await goTo(bea, talk);
  await button(bea, 'Send').waitFor();
  await take(bea, [{ name: 'talk-empty', path: talk, shows: 'main textarea' }]);
  await goTo(bea, talk);
  await say(bea, 'How many do you have?\nI could take twenty.');
  await say(bea, 'And what about the beans?');
  await goTo(ana, `${group}/for-me`);
  await ana.getByText(/^Beatriz Huamán wrote to you/).waitFor();
  await take(ana, [{ name: 'talk-for-me', path: `${group}/for-me`, shows: 'main li a' }]);
  await goTo(ana, talk);
  await ana.locator('article').first().getByRole('button', { name: 'Reply' }).click();
  await say(ana, 'Thirty. Come on Saturday, I will be at the stall from eight o’clock on.');
  await button(ana, 'React').first().click();
  await button(ana, 'Thanks').first().click();
  await button(ana, 'Thanks 1').waitFor();
  await goTo(bea, talk);
  await bea.getByText('Come on Saturday').waitFor();
  await bea.locator('article').nth(1).getByRole('button', { name: 'Take it back' }).click();
  await bea.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await bea.getByText('You took this back.').waitFor();
  await take(bea, [
    { name: 'talk', path: talk, shows: 'article' },
    { name: 'talk-faces', path: talk, act: choosesFace, shows: 'article' },
    { name: 'talk-on-listing', path: listing, shows: 'main a[href*="/talk/"]' },
  ]);
});
