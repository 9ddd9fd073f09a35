import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, invite, join, memberId, pay, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

/** A link for several, by which newcomers may owe nothing. */
async function inviteMany(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/invite`);
  await page.getByLabel('Several people').check();
  await button(page, 'Make the invitation').click();
  return page.getByLabel('Invitation link', { exact: true }).first().inputValue();
}

/** The identity of a member, as the address of their page has it. */
/** Says yes to the question that a button asks. */
async function confirm(page: Page, label: string, answer: string = label): Promise<void> {
  await button(page, label).click();
  await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function typeHours(page: Page, hours: number): Promise<void> {
  const pad = page.getByRole('group', { name: 'New limit', exact: true });
  await pad.getByRole('button', { name: '0', exact: true }).click();
  await page.keyboard.press('Delete');
  for (const digit of String(hours)) await pad.getByRole('button', { name: digit, exact: true }).click();
}

const clickLast = (page: Page): Promise<void> => page.locator('main button').last().click();

const coordinatorsScreens = (group: string, bea: string): readonly GalleryScreen[] => [
  { name: 'governing-trust', path: `${group}/people/${bea}/trust`, shows: 'main ol' },
  { name: 'governing-raise', path: `${group}/people/${bea}/limit?way=raise`, shows: 'main fieldset' },
  { name: 'governing-cut', path: `${group}/people/${bea}/limit?way=cut&to=300`, shows: 'main fieldset' },
  {
    name: 'governing-role',
    path: `${group}/people/${bea}/trust`,
    act: (page) => page.locator('main section').nth(1).locator('button').first().click(),
    shows: 'dialog input',
  },
  { name: 'governing-remove', path: `${group}/people/${bea}/trust`, act: clickLast, shows: 'dialog' },
  { name: 'governing-merge', path: `${group}/people/${bea}/merge`, shows: 'main li' },
  {
    name: 'governing-merge-kept',
    path: `${group}/people/${bea}/merge`,
    act: (page) => page.locator('main li button').first().click(),
    shows: 'main [type=radio]',
  },
  { name: 'governing-rules', path: `${group}/rules`, shows: 'main li' },
  { name: 'governing-rule-of-a-tool', path: `${group}/rules/agreement`, shows: 'main section' },
  {
    name: 'governing-rule',
    path: `${group}/rules/inviting`,
    act: (page) => page.locator('main summary').last().click(),
    shows: 'main details[open] [type=radio]',
  },
  {
    name: 'governing-rule-cover',
    path: `${group}/rules/cover`,
    act: async (page) => {
      await page.locator('main summary').last().click();
      await page.locator('main [type=radio]').last().check();
    },
    shows: 'main fieldset fieldset, main fieldset output',
  },
  { name: 'governing-coordinators', path: `${group}/coordinators`, shows: 'main li' },
  { name: 'governing-lost', path: `${group}/lost-invitations`, shows: 'main section' },
  { name: 'governing-more', path: `${group}/more`, shows: 'main ul a' },
  { name: 'governing-people', path: `${group}/people`, shows: 'main li' },
];

/** Ana answers for the group, Bea is a neighbour with an invitation out, Dora has just come by a link for many. */
export const governingStory: Story = {
  name: 'Ana, Bea and Dora decide',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const forBea = await invite(ana);
    const forMany = await inviteMany(ana);
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const bea = await takePhone(browser, url);
    await join(bea, forBea, 'Beatriz');
    await bea.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
    await invite(bea);
    const dora = await takePhone(browser, url);
    await join(dora, forMany, 'Dora');
    await goTo(dora, group);
    await dora.getByRole('list', { name: 'How trust grows' }).waitFor();
    await takeInAll(camera, dora, [
      { name: 'governing-home-newcomer', path: group, shows: 'main ol' },
      { name: 'governing-coordinators-member', path: `${group}/coordinators`, shows: 'main section li' },
    ]);

    const [beasId, dorasId] = [await memberId(ana, 'Beatriz'), await memberId(ana, 'Dora')];
    await goTo(ana, `${group}/for-me`);
    await ana.getByText('Do you vouch').waitFor();
    await takeInAll(camera, ana, [
      { name: 'governing-for-me-vouch', path: `${group}/for-me`, shows: 'main li button' },
      { name: 'governing-trust-newcomer', path: `${group}/people/${dorasId}/trust`, shows: 'main ol' },
    ]);
    await goTo(ana, `${group}/people/${dorasId}/trust`);
    await confirm(ana, 'Vouch for Dora');
    await goTo(dora, group);
    await dora.getByText('Trade with').waitFor();
    await takeInAll(camera, dora, [{ name: 'governing-home-vouched', path: group, shows: 'main ol' }]);

    // What Bea has not heard of is on its way.
    await pay(bea, 'Ana', 2, 'Tomatoes');
    await bea.context().setOffline(true);
    await goTo(ana, `${group}/people/${beasId}/limit?way=raise`);
    await typeHours(ana, 30);
    await button(ana, 'Raise to 30 h').click();
    await ana.getByText('starts when').first().waitFor();
    await goTo(ana, `${group}/rules/inviting`);
    await ana.getByText('Change it').click();
    await ana.getByLabel('Coordinators only').check();
    await button(ana, 'Set it for the group').click();
    await ana.getByRole('list', { name: 'Changes so far' }).waitFor();
    await takeInAll(camera, ana, coordinatorsScreens(group, beasId));

    await goTo(ana, `${group}/people/${dorasId}/trust`);
    await confirm(ana, 'Propose to remove');
    await ana.getByText('You propose to remove').waitFor();
    await bea.context().setOffline(false);
    await goTo(bea, `${group}/for-me`);
    await bea.getByText('proposes to remove').waitFor();
    const open = async (page: Page): Promise<void> => page.locator('main ul a').first().click();
    await takeInAll(camera, ana, [
      { name: 'governing-proposals', path: `${group}/proposals`, shows: 'main ul a' },
      { name: 'governing-proposal-mine', path: `${group}/proposals`, act: open, shows: 'main button' },
    ]);
    await takeInAll(camera, bea, [
      { name: 'governing-for-me-sign', path: `${group}/for-me`, shows: 'main li' },
      { name: 'governing-proposal', path: `${group}/proposals`, act: open, shows: 'main button' },
    ]);
    await goTo(bea, `${group}/proposals`);
    await open(bea);
    await confirm(bea, 'Agree and sign');
    await goTo(ana, `${group}/people/${dorasId}/trust`);
    await ana.getByText('was removed from the group').waitFor();
    await takeInAll(camera, ana, [
      { name: 'governing-removed', path: `${group}/people/${dorasId}/trust`, shows: 'main h2' },
      { name: 'governing-removed-member', path: `${group}/people/${dorasId}`, shows: 'main strong' },
    ]);

    await goTo(ana, `${group}/rules/deciding.rules`);
    await ana.getByText('Change it').click();
    await ana.getByLabel('A vote of all members').check();
    await button(ana, 'Set it for the group').click();
    await ana.getByText('The members vote').waitFor();
    await takeInAll(camera, ana, [
      { name: 'governing-rules-voted', path: `${group}/rules`, shows: 'main li' },
      { name: 'governing-rule-voted', path: `${group}/rules/inviting`, shows: 'main section' },
      { name: 'governing-tools-voted', path: `${group}/tools`, shows: 'main section' },
    ]);

    await goTo(ana, group);
    await goTo(ana, `${group}/more`);
    await ana.getByText('My trust and role').click();
    await confirm(ana, 'Lay the role down');
    await takeInAll(camera, ana, [
      { name: 'governing-nobody', path: `${group}/coordinators`, shows: 'main h2' },
      { name: 'governing-home-nobody', path: group, shows: 'main ul a' },
    ]);
    await Promise.all([ana, bea, dora].map((page) => page.context().close()));
  },
};
