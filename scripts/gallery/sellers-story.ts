import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, here, sees, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

async function giveMark(page: Page, mark: string): Promise<void> {
  await goTo(page, `${groupPath(page)}/marks`);
  await button(page, 'Give a mark').click();
  await page.getByLabel('To whom?').selectOption({ label: 'Beatriz Huamán' });
  await page.getByRole('radio', { name: new RegExp(`^${mark}`) }).check();
  await button(page, 'Give it').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function setSellers(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/rules/market.sellers`);
  await page.getByText('Change it', { exact: true }).click();
  await page.getByRole('radio', { name: /“Seller”/ }).check();
  await button(page, 'Set it for the group').click();
  await sees(page, 'Done. Every phone');
}

/** Yields the address of the listing. */
async function postLoaves(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/market/new?side=offer`);
  await page.getByLabel('What do you offer?').fill('Six loaves of rye, baked on Fridays');
  await page.getByLabel('Food', { exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Continue').click();
  await page.locator('main fieldset').first().getByRole('radio').nth(0).check();
  const pad = page.getByRole('group', { name: 'How much?', exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').click();
  await page.waitForURL(/market\/[0-9a-f]{64}$/);
  return here(page);
}

/** A deal about it that is received and not paid; yields its address. */
async function untilOwed(buyer: Page, seller: Page, listing: string): Promise<string> {
  await goTo(buyer, `${groupPath(buyer)}/market`);
  await sees(buyer, /Six loaves/);
  await goTo(buyer, listing);
  await buyer.getByRole('button', { name: /^I’d like this for/ }).click();
  await buyer.waitForURL(/deals\/[0-9a-f]{64}$/);
  const deal = here(buyer);
  await goTo(seller, `${groupPath(seller)}/deals`);
  await sees(seller, /Six loaves/);
  await goTo(seller, deal);
  await button(seller, 'Yes, agreed').click();
  await button(seller, 'I have given all of it').click();
  await button(buyer, 'I have received it').click();
  await sees(buyer, /^Your turn: pay/);
  return deal;
}

/** The group asks sellers for a mark; Beatriz is told, is marked, sells, and is owed. */
export const sellersStory: Story = {
  name: 'Who sells, and what is owed',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await setSellers(ana);
    await take(ana, [
      { name: 'sellers-rule', path: `${group}/rules/market.sellers`, shows: 'main section' },
      { name: 'sellers-criteria', path: `${group}/marks/criteria`, shows: 'main [type=checkbox]' },
      { name: 'sellers-tool', path: `${group}/tools`, shows: 'main section' },
    ]);
    await goTo(bea, `${group}/market/new?side=offer`);
    await sees(bea, /you need the mark/);
    await take(bea, [{ name: 'sellers-told', path: `${group}/market/new?side=offer`, shows: 'main fieldset' }]);
    for (const mark of ['Seller', 'Local', 'Organic', 'Organisation']) await giveMark(ana, mark);
    await take(ana, [{ name: 'sellers-marks', path: `${group}/marks`, shows: 'main li' }]);
    await bea.getByText(/you need the mark/).waitFor({ state: 'detached' });
    const listing = await postLoaves(bea);
    const deal = await untilOwed(ana, bea, listing);
    await take(ana, [
      { name: 'sellers-listing', path: listing, shows: 'main details' },
      { name: 'sellers-claims', path: `${group}/deals`, shows: 'main h2' },
      { name: 'sellers-deal', path: deal, shows: 'main dl' },
    ]);
    await goTo(ana, deal);
    await ana.getByText('What passed between you', { exact: true }).click();
    await ana.waitForURL(/deals\/with\//);
    await take(ana, [{ name: 'sellers-between', path: here(ana), shows: 'main ol' }]);
  },
};
