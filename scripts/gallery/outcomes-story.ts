import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, here, memberId, sees, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** From the rule's own page to the form, with the value that it shall have. */
async function wish(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/rules/inviting`);
  await page.getByRole('link', { name: 'Propose a change' }).click();
  await page.getByLabel('Coordinators only').check();
  await page.getByLabel('What should be so?').fill('Let us know who comes in');
  await page.getByLabel('In short').fill('Coordinators invite, and talk with everybody first.');
}

async function votedOn(ana: Page, bea: Page): Promise<string> {
  await goTo(ana, `${here(ana)}/open`);
  await ana.getByRole('radio', { name: 'Yes, no or abstain' }).check();
  await button(ana, 'Start the vote').click();
  await ana.waitForURL(/ballot\/[0-9a-f]{64}$/);
  const ballot = here(ana);
  await goTo(bea, `${groupPath(bea)}/for-me`);
  await sees(bea, /Vote on/);
  for (const page of [bea, ana]) {
    await goTo(page, ballot);
    await page.getByRole('radio', { name: /^Yes/ }).check();
    await button(page, 'Vote').click();
    await sees(page, 'Your vote is in the books.');
  }
  await button(ana, 'Close the vote').click();
  await ana.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
  await sees(ana, 'What follows from it');
  return ballot;
}

async function writeOutcome(page: Page, ballot: string): Promise<void> {
  await goTo(page, `${ballot}/outcome`);
  await page.getByLabel('What have we agreed on?').fill('Whoever wants to invite somebody talks with a coordinator.');
  await page.getByLabel('Who sees to it?').selectOption({ label: 'Beatriz Huamán' });
  await button(page, 'Save it for all').click();
  await sees(page, 'Whoever wants to invite');
}

async function sayDone(page: Page, ballot: string): Promise<void> {
  await goTo(page, ballot);
  await sees(page, 'Whoever wants to invite');
  await button(page, 'It was done').click();
  await page.getByLabel('A word about it').fill('Carla was the first to come in like this.');
  await button(page, 'Say so').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function typeThirty(page: Page): Promise<void> {
  await page.getByRole('button', { name: '3', exact: true }).click();
  await page.getByRole('button', { name: '0', exact: true }).click();
}

/** A rule is changed by a vote, put into words, and seen to; Beatriz trusts Ana with her vote. */
export const outcomesStory: Story = {
  name: 'What comes of a vote',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await take(ana, [
      { name: 'outcomes-agreements-none', path: `${group}/agreements`, shows: 'main h2' },
      { name: 'outcomes-trusting-none', path: `${group}/trusting`, shows: 'main h2' },
    ]);
    await wish(ana);
    const form = here(ana);
    await take(ana, [{ name: 'outcomes-wish', path: form, shows: 'main fieldset' }]);
    await goTo(ana, form);
    await button(ana, 'Show it to all').click();
    await ana.waitForURL(/decide\/[0-9a-f]{64}$/);
    await take(ana, [{ name: 'outcomes-proposal', path: here(ana), shows: 'main section' }]);
    const ballot = await votedOn(ana, bea);
    await take(ana, [
      { name: 'outcomes-ballot', path: ballot, shows: 'main section' },
      { name: 'outcomes-form', path: `${ballot}/outcome`, shows: 'main fieldset' },
      { name: 'outcomes-for-me', path: `${group}/for-me`, shows: 'main li' },
    ]);
    await writeOutcome(ana, ballot);
    await sayDone(bea, ballot);
    await take(bea, [
      { name: 'outcomes-written', path: ballot, shows: 'main ol' },
      { name: 'outcomes-agreements', path: `${group}/agreements`, shows: 'main li' },
      { name: 'outcomes-rule', path: `${group}/rules/inviting`, shows: 'main ol' },
      { name: 'outcomes-list', path: `${group}/decide`, shows: 'main li' },
    ]);

    await goTo(bea, `${group}/trusting`);
    await button(bea, 'Trust somebody').click();
    await bea.getByLabel('Our rules').check();
    await bea.getByLabel('Whom?').selectOption({ label: 'Ana' });
    await button(bea, 'Trust them with my vote').click();
    await bea.getByRole('dialog').waitFor({ state: 'detached' });
    await take(bea, [
      { name: 'outcomes-trusting', path: `${group}/trusting`, shows: 'main li' },
      {
        name: 'outcomes-trust',
        path: `${group}/trusting`,
        act: (page) => page.locator('main button').last().click(),
        shows: 'dialog',
      },
    ]);

    const beasId = await memberId(ana, 'Beatriz');
    await take(bea, [
      {
        name: 'outcomes-ask-own-limit',
        path: `${group}/people/${beasId}/limit?way=raise`,
        act: typeThirty,
        shows: 'main fieldset',
      },
      { name: 'outcomes-own-trust', path: `${group}/people/${beasId}/trust`, shows: 'main ol' },
    ]);
    await take(ana, [
      {
        name: 'outcomes-ask-limit',
        path: `${group}/people/${beasId}/limit?way=raise`,
        act: typeThirty,
        shows: 'main fieldset',
      },
      { name: 'outcomes-ask-trust', path: `${group}/people/${beasId}/trust`, shows: 'main ol' },
      {
        name: 'outcomes-wish-limit',
        path: `${group}/decide/new?act=limit.raise&member=${beasId}&unit=time&amount=600`,
        shows: 'main fieldset',
      },
      {
        name: 'outcomes-wish-removal',
        path: `${group}/decide/new?act=member.remove&member=${beasId}`,
        shows: 'main fieldset',
      },
    ]);
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
};
