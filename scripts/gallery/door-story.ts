import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

async function openDoor(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/door`);
  await page.getByLabel('One sentence about the group').fill('We help one another in house and garden.');
  await page.getByLabel('Where it is, in words').fill('Above the mill');
  await page.getByLabel('Also list us on this relay').check();
  await button(page, 'Open the door').click();
  return page.getByLabel('Link to the door', { exact: true }).inputValue();
}

async function ask(page: Page, door: string): Promise<void> {
  await goTo(page, door);
  await page.getByLabel('Your name').fill('Rosa');
  await page.getByLabel('Who you are').fill('I am the cousin of Bea, I mend shoes and bags.');
  await page.getByLabel('How to reach you').fill('Knock at the mill');
  await button(page, 'Ask to join').click();
  await page.getByText('Waiting for the coordinators.').waitFor();
}

const atTheDoor = (door: string): readonly GalleryScreen[] => [
  { name: 'door-found', path: door, shows: 'main textarea' },
  {
    name: 'door-nothing-typed',
    path: door,
    act: async (page) => {
      await page.locator('main textarea').waitFor();
      await page.locator('main button').last().click();
    },
    shows: '[aria-invalid]',
  },
];

/** A door: closed, open, found, asked at, and answered. */
export const doorStory: Story = {
  name: 'Rosa asks to join',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    await goTo(ana, groupPath(ana));
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const group = groupPath(ana);
    await takeInAll(camera, ana, [{ name: 'door-closed', path: `${group}/door`, shows: 'main input' }]);
    const door = new URL(await openDoor(ana)).hash.slice(1);

    const rosa = await takePhone(browser, url);
    await takeInAll(camera, rosa, [
      { name: 'door-list', path: '/find', shows: 'main ul a' },
      { name: 'door-link', path: '/find', act: (page) => page.getByRole('tab').nth(1).click(), shows: 'main input' },
      { name: 'door-damaged', path: '/door/AAAA', shows: '[role=alert]' },
      { name: 'door-nowhere-asked', path: '/my-asks' },
      ...atTheDoor(door),
    ]);
    await ask(rosa, door);
    await takeInAll(camera, rosa, [
      { name: 'door-waiting', path: '/my-asks', shows: 'main article' },
      { name: 'door-welcome', path: '/', shows: 'main ul a' },
    ]);

    await goTo(ana, `${group}/door`);
    const errand = ana.getByRole('link', { name: /Rosa/ });
    await errand.waitFor();
    const asked = (await errand.getAttribute('href'))?.replace('#', '') ?? '';
    await takeInAll(camera, ana, [
      { name: 'door-open', path: `${group}/door`, shows: 'main ul a', print: true },
      { name: 'door-errand', path: `${group}/for-me`, shows: 'main ul a' },
      { name: 'door-ask', path: asked, shows: 'main dl' },
      {
        name: 'door-decline',
        path: asked,
        act: (page) => page.locator('main button').last().click(),
        shows: 'dialog textarea',
      },
    ]);
    await goTo(ana, asked);
    await button(ana, 'Let them in').click();
    await ana.getByText('Nobody asks now').waitFor();
    await takeInAll(camera, rosa, [
      { name: 'door-admitted', path: '/my-asks', shows: 'main article button' },
      {
        name: 'door-come-in',
        path: '/my-asks',
        act: (page) => page.locator('main article button').first().click(),
        shows: 'main details[open] select',
      },
    ]);
    await Promise.all([ana.context().close(), rosa.context().close()]);
  },
};
