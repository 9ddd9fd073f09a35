import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, invite, join, openFor, pay, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

/** Says yes to the question that a button asks. */
async function sayYes(page: Page, label: string, answer: string = label): Promise<void> {
  await button(page, label).first().click();
  await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function writeDown(page: Page, account: string): Promise<void> {
  await goTo(page, `${account}/write`);
  await page.getByLabel('Lola is paid').check();
  await page.getByLabel('Beatriz').check();
  const pad = page.getByRole('group', { name: 'Amount', exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await page.getByLabel('What for').fill('Weeding the bean rows');
}

/** Asks Ana for two hours to an account that this phone keeps, and yields the address of the request. */
async function askFor(page: Page, group: string, account: string): Promise<string> {
  await goTo(page, `${group}/ask?for=${account.split('/').at(-1)}`);
  await page.getByRole('list', { name: 'Members', exact: true }).getByRole('button').filter({ hasText: 'Ana' }).click();
  const pad = page.getByRole('group', { name: 'Amount', exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await page.getByLabel('What for').fill('Two loaves');
  await button(page, 'Ask Ana for 2 h').click();
  await page.getByRole('main').getByRole('link').filter({ hasText: 'Lola' }).click();
  await page.getByRole('heading', { level: 1 }).getByText('Lola').waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** Takes away what was entered in the language before, and stays on the pad. */
async function emptyPad(page: Page): Promise<void> {
  await key(page, '0').click();
  await page.keyboard.press('Delete');
}

const key = (page: Page, name: string) => page.locator('main fieldset').getByRole('button', { name, exact: true });

const beforeTheFirst = (group: string): readonly GalleryScreen[] => [
  { name: 'office-none', path: `${group}/kept`, shows: 'main h2' },
  { name: 'office-open-not-you', path: `${group}/kept/open`, shows: 'main h2' },
  { name: 'office-helpers-none', path: `${group}/helpers`, shows: 'main h2' },
  { name: 'office-my-code', path: `${group}/my-code`, shows: 'main svg' },
];

const coordinatorsScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'office-helpers', path: `${group}/helpers`, shows: 'main li' },
  {
    name: 'office-open-group',
    path: `${group}/kept/open`,
    act: (page) => page.locator('main [type=radio]').nth(1).check(),
    shows: 'main [type=checkbox]',
  },
];

const keepersScreens = (group: string, lola: string): readonly GalleryScreen[] => [
  { name: 'office-list', path: `${group}/kept`, shows: 'main li, main [role=list] *' },
  { name: 'office-open', path: `${group}/kept/open`, shows: 'main fieldset' },
  { name: 'office-account', path: lola, shows: 'main dl' },
  { name: 'office-name', path: `${lola}/name`, shows: 'main input' },
  { name: 'office-pin', path: `${lola}/pin`, shows: 'main input' },
  { name: 'office-write', path: `${lola}/write`, shows: 'main fieldset' },
  {
    name: 'office-hand-scan',
    path: `${lola}/hand-over`,
    // Once it is known that there is no camera here.
    act: (page) => page.locator('main section > [hidden]').waitFor({ state: 'attached' }),
    shows: 'main section',
  },
  {
    name: 'office-hand-choose',
    path: `${lola}/hand-over`,
    act: (page) => page.locator('main [role=tab]').nth(1).click(),
    shows: 'main li button, main [role=list] button',
  },
  {
    name: 'office-hand-sure',
    path: `${lola}/hand-over`,
    act: async (page) => {
      await page.locator('main [role=tab]').nth(1).click();
      await page.locator('main li button, main [role=list] button').first().click();
    },
    shows: 'dialog button',
  },
  { name: 'office-owner', path: `${lola}/owner`, shows: 'main [role=tab]' },
  {
    name: 'office-pay-from',
    path: `${group}/pay?from=${lola.split('/').at(-1)}`,
    shows: 'main li, main [role=list] *',
  },
  {
    name: 'office-ask-for',
    path: `${group}/ask?for=${lola.split('/').at(-1)}`,
    shows: 'main li, main [role=list] *',
  },
  {
    name: 'office-ask-for-amount',
    path: `${group}/ask?for=${lola.split('/').at(-1)}`,
    act: (page) => page.locator('main li button, main [role=list] button').first().click(),
    shows: 'main fieldset',
  },
  { name: 'office-limit-not-you', path: `${lola}/limit`, shows: 'main h2' },
  { name: 'office-written-keeper', path: `${lola}/written`, shows: 'main li, main [role=list] *' },
];

/** Opens one that pays only what the group has decided, and yields its address. */
async function openForAll(page: Page, group: string, name: string): Promise<string> {
  await goTo(page, `${group}/kept/open`);
  await page.getByRole('radio', { name: /^The group/ }).check();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await button(page, 'Open it').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** What belongs to all, as its keeper sees it and as anybody asks about it. */
const screensOfAll = (account: string): readonly GalleryScreen[] => [
  { name: 'office-of-group', path: account, shows: 'main dl' },
  {
    name: 'office-ask-pay',
    path: `${account}/ask-pay`,
    act: (page) => page.locator('main button').last().click(),
    shows: 'main select',
  },
  { name: 'office-ask-keepers', path: `${account}/ask-keepers`, shows: 'main fieldset' },
];

/** Bea keeps an account for Lola, who gets a phone, looks through what was written and objects. */
export const officeStory: Story = {
  name: 'Bea keeps an account for Lola',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const link = await invite(ana);
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const bea = await takePhone(browser, url);
    await join(bea, link, 'Beatriz');
    await bea.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
    await takeInAll(camera, bea, beforeTheFirst(group));

    await goTo(ana, `${group}/helpers`);
    await ana.getByRole('main').getByRole('button').filter({ hasText: 'Beatriz' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Make a helper' }).click();
    await ana.getByRole('dialog').waitFor({ state: 'detached' });
    await takeInAll(camera, ana, coordinatorsScreens(group));
    const lola = await openFor(bea, group, 'Lola');
    await openFor(bea, group, 'Don Aurelio Ramírez');
    await goTo(ana, `${group}/kept`);
    await ana.getByText('Lola', { exact: true }).waitFor();
    await pay(ana, 'Lola', 3, 'Bread for the feast of the well');
    await goTo(bea, lola);
    await bea.getByText('3 h', { exact: true }).first().waitFor();
    await writeDown(bea, lola);
    await sayYes(bea, 'Write it down');
    await takeInAll(camera, bea, keepersScreens(group, lola));
    const asked = await askFor(bea, group, lola);
    await takeInAll(camera, bea, [
      { name: 'office-asked', path: asked, shows: 'main dl' },
      { name: 'office-asks', path: `${group}/asks?show=mine`, shows: 'main li' },
    ]);
    await takeInAll(camera, ana, [
      { name: 'office-account-coordinator', path: lola, shows: 'main dl' },
      { name: 'office-lost', path: `${lola}/lost`, shows: 'main a[class*=primary]' },
      {
        name: 'office-limit',
        path: `${lola}/limit`,
        act: async (page) => {
          await emptyPad(page);
          await page.locator('main button').last().click();
        },
        shows: 'main fieldset',
      },
      {
        name: 'office-limit-sure',
        path: `${lola}/limit`,
        act: async (page) => {
          await emptyPad(page);
          await key(page, '8').click();
          await page.locator('main button').last().click();
        },
        shows: 'dialog button',
      },
      { name: 'office-payees', path: `${group}/pay`, shows: 'main li, main [role=list] *' },
      { name: 'office-statement', path: `${group}/statement`, shows: 'main ul a, main [role=list] a' },
    ]);

    await goTo(bea, `${lola}/owner`);
    await button(bea, 'Make the invitation').click();
    const forLola = await bea.getByLabel('Invitation link', { exact: true }).last().inputValue();
    await takeInAll(camera, bea, [{ name: 'office-owner-link', path: `${lola}/owner`, shows: 'main input' }]);
    await goTo(bea, group);
    await bea.getByText('on the relay', { exact: true }).waitFor();
    const owner = await takePhone(browser, url);
    await join(owner, forLola, 'Dolores');
    await goTo(bea, `${group}/for-me`);
    await bea.getByText('Dolores has joined').waitFor();
    await takeInAll(camera, bea, [
      { name: 'office-for-me-came', path: `${group}/for-me`, shows: 'main a[href$="/owner"]' },
      { name: 'office-owner-came', path: `${lola}/owner`, shows: 'main [role=tabpanel] button' },
    ]);
    await goTo(bea, `${lola}/owner`);
    await sayYes(bea, 'Hand it over', 'Hand it over');
    await goTo(ana, `${group}/for-me`);
    await ana.getByText('wants to hand over').waitFor();
    await takeInAll(camera, ana, [
      { name: 'office-for-me-agree', path: `${group}/for-me`, shows: 'main li' },
      { name: 'office-account-asked', path: lola, shows: 'main dl' },
    ]);
    await goTo(ana, lola);
    await sayYes(ana, 'Agree');
    await goTo(owner, `${group}/for-me`);
    await owner.getByText('were written down for you').waitFor();
    await takeInAll(camera, owner, [
      { name: 'office-for-me-confirm', path: `${group}/for-me`, shows: 'main li' },
      { name: 'office-written', path: `${lola}/written`, shows: 'main li button' },
      {
        name: 'office-object',
        path: `${lola}/written`,
        act: (page) => page.locator('main li button').nth(1).click(),
        shows: 'dialog textarea',
      },
    ]);
    await goTo(owner, `${lola}/written`);
    await button(owner, 'It is wrong').first().click();
    await owner.getByLabel('Why').fill('I was at my sister’s that week');
    await button(owner, 'Say that it is wrong').click();
    await owner.getByText('said to be wrong').waitFor();
    await goTo(bea, `${group}/for-me`);
    await bea.getByText('is wrong').waitFor();
    await takeInAll(camera, bea, [
      { name: 'office-for-me-objection', path: `${group}/for-me`, shows: 'main li' },
      { name: 'office-objection', path: `${lola}/written`, shows: 'main h2' },
      { name: 'office-account-taken', path: lola, shows: 'main dl' },
    ]);
    await takeInAll(camera, ana, screensOfAll(await openForAll(ana, group, 'Roof')));
    await Promise.all([ana, bea, owner].map((page) => page.context().close()));
  },
};
