import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { languages, speak } from './looks.ts';
import { button, foundAndJoined, goTo, groupPath, sees, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** Yields the address of the listing. */
async function postRide(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/market/new?side=need`);
  await page.getByLabel('What do you need?').fill('Two sacks of potatoes, brought from the fields of the cooperative');
  await page.getByLabel('Rides and loads', { exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.locator('main fieldset').first().getByRole('radio').nth(0).check();
  const pad = page.getByRole('group', { name: 'How much?', exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await page.getByLabel('Money on top').fill('5 € for petrol');
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').click();
  await page.waitForURL(/market\/[0-9a-f]{64}$/);
  return new URL(page.url()).hash.slice(1);
}

/** Waits until the news of the other phone is there. */

/** A sheet that the n-th button of the card on top opens. */
const sheetOf =
  (words: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    const language = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
    await button(page, words[language] ?? '').click();
  };

const pay = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Pay .* to / }).click();
  await button(page, 'Do it now').click();
  await sees(page, 'It travels as soon as there is a way.');
};

async function rate(page: Page, deal: string, face: string, words: string): Promise<void> {
  await goTo(page, deal);
  await button(page, 'Say how it was').click();
  await page.getByLabel(face, { exact: true }).check();
  await page.getByLabel('In words').fill(words);
  await button(page, 'Give it').click();
  await sees(page, 'You said');
}

/** Ana needs two sacks, Beatriz brings them in two goes, and each says how it was. */
export const dealsStory: Story = {
  name: 'A deal, from an answer to how it was',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await take(ana, [{ name: 'deals-none', path: `${group}/deals`, shows: 'main h2' }]);
    const listing = await postRide(ana);
    await goTo(bea, `${group}/market`);
    await sees(bea, /Two sacks/);
    await take(bea, [{ name: 'deals-answer', path: listing, shows: 'main textarea' }]);
    await goTo(bea, listing);
    await bea.getByLabel('First words').fill('I drive that way on Saturday. Shall I bring both?');
    await bea.getByRole('button', { name: /^I can do this for/ }).click();
    await sees(bea, 'Waiting for Ana');
    const deal = new URL(bea.url()).hash.slice(1);
    await take(bea, [
      { name: 'deal-offered-waiting', path: deal, shows: 'main ol' },
      { name: 'deals-on-listing', path: listing, shows: 'main ul a' },
    ]);
    await goTo(ana, deal);
    await sees(ana, /^Your turn: say yes/);
    await take(ana, [
      { name: 'deal-offered', path: deal, shows: 'main ol' },
      {
        name: 'deal-terms',
        path: deal,
        act: sheetOf({ en: 'Propose something else', ar: 'اقترح شيئًا آخر' }),
        shows: 'dialog input',
      },
      {
        name: 'deal-cancel',
        path: deal,
        act: sheetOf({ en: 'Call it off', ar: 'ألغِ الاتفاق' }),
        shows: 'dialog textarea',
      },
      { name: 'deal-for-me', path: `${group}/for-me`, shows: 'main li' },
    ]);
    await goTo(ana, deal);
    await button(ana, 'Yes, agreed').click();
    await sees(ana, 'Waiting for Beatriz');
    await goTo(bea, deal);
    await sees(bea, /^Your turn: give it/);
    await take(bea, [
      { name: 'deal-agreed', path: deal, shows: 'main ol' },
      {
        name: 'deal-part',
        path: deal,
        act: sheetOf({ en: 'I have given a part', ar: 'أعطيت جزءًا' }),
        shows: 'dialog input',
      },
    ]);
    await goTo(bea, deal);
    await button(bea, 'I have given a part').click();
    await bea.getByRole('dialog').getByRole('button', { name: 'I have given a part' }).click();
    await sees(bea, 'not confirmed yet');
    await goTo(ana, deal);
    await sees(ana, /^Your turn: confirm/);
    await take(ana, [{ name: 'deal-part-given', path: deal, shows: 'main ol' }]);
    await goTo(ana, deal);
    await button(ana, 'I have received it').click();
    await sees(ana, 'Waiting for Beatriz');
    await goTo(bea, deal);
    await button(bea, 'I have given the rest').click();
    await goTo(ana, deal);
    await button(ana, 'I have received it').click();
    await sees(ana, /^Your turn: pay/);
    await take(ana, [{ name: 'deal-to-pay', path: deal, shows: 'main ol' }]);
    for (const language of languages) {
      await goTo(ana, deal);
      await ana.getByRole('button', { name: /^Pay / }).click();
      await ana.locator('main dl').waitFor();
      await speak(ana.context(), language);
      await camera.take(ana, language, [
        { name: 'deal-pay-filled-in', path: `${group}/pay?step=review`, shows: 'main dl' },
      ]);
      await speak(ana.context(), 'en');
    }
    await goTo(ana, deal);
    await ana.getByRole('button', { name: /^Pay / }).click();
    await pay(ana);
    await goTo(ana, deal);
    await sees(ana, 'Show the payment');
    await take(ana, [
      { name: 'deal-paid', path: deal, shows: 'main ol' },
      {
        name: 'deal-rate',
        path: deal,
        act: sheetOf({ en: 'Say how it was', ar: 'قل كيف كان' }),
        shows: 'dialog textarea',
      },
      {
        name: 'deal-decline',
        path: deal,
        act: sheetOf({ en: 'I say nothing about it', ar: 'لا أقول شيئًا عنه' }),
        shows: 'dialog',
      },
    ]);
    await rate(ana, deal, 'Good', 'Early, friendly, and the sacks were dry.');
    await take(ana, [{ name: 'deal-sealed', path: deal, shows: 'main article' }]);
    await goTo(bea, deal);
    await sees(bea, /has said how it was/);
    await take(bea, [{ name: 'deal-theirs-sealed', path: deal, shows: 'main ol' }]);
    await rate(bea, deal, 'So-so', 'The field was hard to find.');
    await goTo(ana, deal);
    await sees(ana, 'The field was hard to find.');
    await button(ana, 'Reply').click();
    await ana.getByLabel('In words').fill('True: next time I come along.');
    await ana.getByRole('dialog').getByRole('button', { name: 'Reply' }).click();
    await sees(ana, 'True: next time I come along.');
    await take(ana, [
      { name: 'deal-closed', path: deal, shows: 'main article' },
      { name: 'deals-list', path: `${group}/deals`, shows: 'main ul a, main [role=list] a' },
    ]);
    await goTo(ana, `${group}/people`);
    await ana.getByText('Beatriz Huamán').first().click();
    await sees(ana, /^Deals of/);
    await take(ana, [
      {
        name: 'deals-of-member',
        path: new URL(ana.url()).hash.slice(1),
        act: async (page) => page.locator('main summary').first().click(),
        shows: 'main article',
      },
      { name: 'deals-unknown', path: `${group}/deals/nothing`, shows: 'main h2' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
