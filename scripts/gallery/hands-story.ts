import type { Page } from 'playwright-core';
import { button, goTo, openFor, sees } from './phone.ts';
import { propose, startVote } from './proposals.ts';
import type { Story } from './stories.ts';
import { storyOfTwo } from './two-phones.ts';

/** By its icon: the words are another language's in some pictures. */
const opens =
  (icon: string) =>
  (page: Page): Promise<void> =>
    page.locator(`main button:has(svg.tabler-icon-${icon})`).click();

async function unfolds(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function meet(ana: Page, group: string): Promise<void> {
  await goTo(ana, `${group}/meetings/new`);
  await ana.getByLabel('What is it about?').fill('Assembly after the harvest');
  for (const name of ['Lola Condori', 'Beatriz Huamán']) await ana.getByText(name).first().click();
  await button(ana, 'Start').click();
  await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
}

async function saysNo(page: Page, ballot: string): Promise<void> {
  await goTo(page, ballot);
  await page.getByRole('radio', { name: /^No/ }).check();
  await button(page, 'Vote').click();
  await sees(page, 'Your vote is in the books.');
}

/** Her own hand; and of papers Lola's, and that of Beatriz, who has said something else on her phone. */
async function counts(page: Page, ballot: string): Promise<void> {
  await goTo(page, ballot);
  await button(page, 'Count raised hands').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'Ana' }).getByLabel('Yes').check();
  await button(page, 'Record 1 hand').click();
  await sees(page, 'The hands are in the books.');
  await button(page, 'Count papers').click();
  await dialog.locator('label', { hasText: 'Beatriz' }).click();
  await dialog.getByLabel('Yes', { exact: true }).fill('2');
  await button(page, 'Record the papers').click();
  await dialog.waitFor({ state: 'detached' });
}

async function answers(page: Page, label: string): Promise<void> {
  await button(page, label).click();
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
}

/** Ana counts hands and papers at a meeting; Beatriz counted the papers too. */
export const handsStory: Story = storyOfTwo('Raised hands and papers', async ({ ana, bea, group, take }) => {
  await openFor(ana, group, 'Lola Condori');
  await meet(ana, group);
  const ballot = await startVote(ana, await propose(ana, 'Mend the roof of the well'));
  await saysNo(bea, ballot);
  await sees(ana, 'Voting at a meeting');
  await sees(ana, '1 of 3 have voted');
  await take(ana, [
    { name: 'hands-at-meeting', path: ballot, shows: 'main fieldset' },
    { name: 'hands-count', path: ballot, act: opens('hand-stop'), shows: 'dialog fieldset' },
    { name: 'papers-count', path: ballot, act: opens('file-text'), shows: 'dialog fieldset' },
  ]);
  await counts(ana, ballot);
  await goTo(bea, `${group}/for-me`);
  await sees(bea, /did you count them too/);
  await take(bea, [
    { name: 'papers-for-me', path: `${group}/for-me`, shows: 'main li' },
    { name: 'papers-too', path: ballot, shows: 'main section dl' },
    { name: 'papers-sure', path: ballot, act: opens('file-check'), shows: 'dialog dl' },
  ]);
  await goTo(bea, ballot);
  await answers(bea, 'I counted them too');
  await sees(bea, 'You voted on paper');
  await take(bea, [{ name: 'papers-signed', path: ballot, shows: 'main section dl' }]);
  await goTo(ana, ballot);
  await sees(ana, /Counted too by Beatriz/);
  await answers(ana, 'Close the vote');
  await sees(ana, /any phone can count again/);
  // What follows from it is fetched after the rest.
  const whole = 'main a:has(svg.tabler-icon-pencil)';
  await take(ana, [
    { name: 'hands-result', path: ballot, shows: whole },
    { name: 'hands-result-unfolded', path: ballot, act: unfolds, shows: whole },
  ]);
});
