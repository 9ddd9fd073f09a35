import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../chromium/find-chromium.ts';
import type { Camera, GalleryScreen } from './camera.ts';
import { screenSize } from './looks.ts';
import { button, found, goTo, groupPath, invite, join, pay, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

/** What the card of this phone says, for as long as it is on it. */
async function cardOf(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/recovery`);
  const card = page.getByText(/^MINGA1-/);
  return (await card.first().textContent()) ?? '';
}

/** Chooses the two that are offered, or whoever comes first. */
async function chooseGuardians(page: Page): Promise<void> {
  await goTo(page, `${groupPath(page)}/guardians`);
  const boxes = page.locator('main [type=checkbox]');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await button(page, 'Choose them').click();
  await page.getByText('have to agree.').waitFor();
}

async function confirm(page: Page, label: string): Promise<void> {
  await button(page, label).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Opens the code of a new phone on a guardian's, and says yes. */
async function vouch(page: Page, code: string): Promise<void> {
  await goTo(page, new URL(code).hash.slice(1));
  await button(page, 'Yes, this is Beatriz').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, this is Beatriz', exact: true }).click();
  await page.getByText('You have said that this is').waitFor();
}

/** A phone whose whole storage lies in a folder, so that it can be copied. */
function inFolder(folder: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumArguments],
    viewport: screenSize,
    locale: 'en',
  });
}

const screensOfBea = (group: string, other: string): readonly GalleryScreen[] => [
  { name: 'belonging-devices', path: `${group}/devices`, shows: 'main li a' },
  { name: 'belonging-lost', path: `${group}/devices/${other}`, shows: 'main textarea' },
];

/** Bea loses one phone after another, and comes back each time. */
export const wayBackStory: Story = {
  name: 'Beatriz comes back',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const links = [await invite(ana), await invite(ana), await invite(ana)];
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    const [bea, carla] = [await takePhone(browser, url), await takePhone(browser, url)];
    await join(bea, links[0] ?? '', 'Beatriz');
    await join(carla, links[1] ?? '', 'Carla');
    for (const phone of [bea, carla])
      await phone.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
    const card = await cardOf(bea);
    await pay(bea, 'Carla', 2, 'Seedlings');
    await goTo(bea, `${group}/for-me`);
    await bea.getByText('Choose neighbours').waitFor();
    await takeInAll(camera, bea, [
      { name: 'belonging-for-me', path: `${group}/for-me`, shows: 'main li button' },
      { name: 'belonging-guardians', path: `${group}/guardians`, shows: 'main [type=checkbox]' },
      { name: 'belonging-leave-not-yet', path: `${group}/leave`, shows: 'main section' },
    ]);
    await chooseGuardians(bea);
    await takeInAll(camera, bea, [
      { name: 'belonging-guardians-chosen', path: `${group}/guardians`, shows: 'main li' },
      {
        name: 'belonging-vouch-scan',
        path: `${group}/vouch`,
        act: (page) => page.getByRole('tab').last().click(),
        shows: 'main input',
      },
    ]);
    await goTo(ana, `${group}/guardians`);
    await ana.getByText('Scan their code').waitFor();
    await takeInAll(camera, ana, [
      { name: 'belonging-guards', path: `${group}/guardians`, shows: 'main [type=checkbox]' },
    ]);

    const fresh = await secondPhone(browser, url, bea, card);
    await takeInAll(camera, fresh, screensOfBea(group, await otherPhone(fresh)));
    const lost = await otherPhone(fresh);
    await goTo(fresh, `${group}/devices/${lost}`);
    await fresh.locator('main textarea').fill(card);
    await confirm(fresh, `Say that ${lost.slice(0, 4).toUpperCase()} is lost`);
    await fresh.getByText('After the books are closed').waitFor();
    await takeInAll(camera, fresh, [
      { name: 'belonging-estate', path: `${group}/lost-phones/${lost}`, shows: 'main dl' },
      {
        name: 'belonging-advance-ask',
        path: `${group}/lost-phones/${lost}`,
        act: (page) => page.locator('main summary').last().click(),
        shows: 'main fieldset',
      },
    ]);
    await goTo(fresh, `${group}/lost-phones/${lost}`);
    await fresh.locator('main summary').last().click();
    await button(fresh, 'Send the request').click();
    await fresh.getByText('You have asked for').waitFor();
    await goTo(ana, `${group}/for-me`);
    await ana.getByText('lost a phone and asks').waitFor();
    await takeInAll(camera, ana, [
      {
        name: 'belonging-lend',
        path: `${group}/for-me`,
        act: (page) => page.locator(`main a[href*="/advances/"]`).first().click(),
        shows: 'main fieldset',
      },
    ]);
    await goTo(bea, group);
    await bea.getByText('says that this one is lost').waitFor();
    await takeInAll(camera, bea, [
      { name: 'belonging-home-lost', path: group, shows: 'main output' },
      { name: 'belonging-ended-lost', path: `${group}/ended`, shows: 'main li' },
      { name: 'belonging-come-in-revoked', path: `${group}/devices`, shows: 'main section' },
    ]);

    await byNeighbours({ browser, url, camera }, { ana, carla, live: fresh, link: links[2] ?? '' });
    await goTo(ana, `${group}/leave`);
    await takeInAll(camera, ana, [{ name: 'belonging-leave', path: `${group}/leave`, shows: 'main section' }]);
    await goTo(ana, `${group}/leave`);
    await confirm(ana, 'Leave');
    await takeInAll(camera, ana, [
      { name: 'belonging-home-left', path: group, shows: 'main output' },
      { name: 'belonging-ended-left', path: `${group}/ended`, shows: 'main li' },
      { name: 'belonging-more-left', path: `${group}/more`, shows: 'main li' },
    ]);
    await clearedAway(carla);
    await takeInAll(camera, carla, [{ name: 'belonging-lost-books', path: '/', shows: 'main section' }]);
    await Promise.all([ana, bea, carla, fresh].map((page) => page.context().close()));
  },
};

/** A further phone of the owner's, by a link for it and the card. */
async function secondPhone(browser: Browser, url: string, owner: Page, card: string): Promise<Page> {
  await goTo(owner, `${groupPath(owner)}/devices`);
  await button(owner, 'Make the link').click();
  const link = await owner.getByLabel('Link for my other phone', { exact: true }).inputValue();
  await owner.waitForTimeout(500);
  const page = await takePhone(browser, url);
  await goTo(page, new URL(link).hash.slice(1));
  await page.locator('main textarea').fill(card);
  await page.getByRole('tabpanel').getByRole('button').click();
  await page.getByRole('status', { name: 'Balance' }).first().waitFor();
  return page;
}

async function otherPhone(page: Page): Promise<string> {
  await goTo(page, `${groupPath(page)}/devices`);
  const href = await page.locator('main li a').first().getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}

type Neighbours = { readonly ana: Page; readonly carla: Page; readonly live: Page; readonly link: string };

/** A phone with neither card nor books comes in on two neighbours' words; the one that is there is asked about it. */
async function byNeighbours(
  { browser, url, camera }: { readonly browser: Browser; readonly url: string; readonly camera: Camera },
  { ana, carla, live, link }: Neighbours,
): Promise<void> {
  const group = groupPath(ana);
  const page = await takePhone(browser, url);
  await goTo(page, new URL(link).hash.slice(1));
  await page.getByText('I am a member already').click();
  await button(page, 'With trusted neighbours').click();
  await page.getByText('Who are you?').first().waitFor();
  const choose = (on: Page): Promise<void> => on.locator('main li button').first().click();
  await takeInAll(camera, page, [
    { name: 'belonging-who', path: `${group}/come-back`, shows: 'main li button' },
    { name: 'belonging-which-lost', path: `${group}/come-back`, act: choose, shows: 'main [type=checkbox]' },
    { name: 'belonging-reader', path: group },
    { name: 'belonging-come-in', path: `${group}/devices`, shows: 'main section' },
  ]);
  await goTo(page, `${group}/come-back`);
  await choose(page);
  await button(page, 'Show the code').click();
  await page.getByText('Copy the code as text').click();
  const code = await page.getByLabel('The code as text', { exact: true }).inputValue();
  await takeInAll(camera, ana, [
    { name: 'belonging-vouch', path: new URL(code).hash.slice(1), shows: 'main section' },
    { name: 'belonging-vouch-unreadable', path: `${group}/vouch/nonsense` },
  ]);
  await vouch(ana, code);
  await takeInAll(camera, ana, [{ name: 'belonging-vouched', path: new URL(code).hash.slice(1), shows: 'main h2' }]);
  await page.getByText('1 of 2 has said').waitFor();
  await takeInAll(camera, page, [{ name: 'belonging-code', path: `${group}/come-back`, shows: 'main svg' }]);
  await vouch(carla, code);
  await goTo(page, `${group}/come-back`);
  await button(page, 'Come in as Beatriz').waitFor();
  await takeInAll(camera, page, [
    { name: 'belonging-enough', path: `${group}/come-back`, shows: 'main section button' },
  ]);
  await goTo(page, `${group}/come-back`);
  await button(page, 'Come in as Beatriz').click();
  await goTo(live, `${group}/new-phones`);
  await live.getByText('said on').waitFor();
  await takeInAll(camera, live, [
    { name: 'belonging-new-phones', path: `${group}/new-phones`, shows: 'main section' },
    { name: 'belonging-for-me-new', path: `${group}/for-me`, shows: 'main li' },
  ]);
  await goTo(live, `${group}/new-phones`);
  await confirm(live, 'Refuse it');
  await page.context().close();
}

/** What a browser does that runs out of room: the database is gone, and the app is told nothing. */
async function clearedAway(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/icon.svg`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
  await page.goto(origin);
}

/** Bea's phone is restored from a copy, and both go on. */
export const copyStory: Story = {
  name: 'Beatriz and a copy',
  async tell({ browser, url, camera }) {
    const folder = mkdtempSync(joinPath(tmpdir(), 'minga-copied-'));
    const [one, other] = [joinPath(folder, 'one'), joinPath(folder, 'other')];
    const [ana, carla] = [await takePhone(browser, url), await takePhone(browser, url)];
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    const links = [await invite(ana), await invite(ana)];
    await goTo(ana, group);
    await ana.getByText('on the relay', { exact: true }).waitFor();
    await join(carla, links[1] ?? '', 'Carla');
    const original = await inFolder(one);
    const bea = original.pages()[0] ?? (await original.newPage());
    await bea.goto(url);
    await join(bea, links[0] ?? '', 'Beatriz');
    await bea.getByRole('status', { name: 'You may still spend' }).getByText('20 h', { exact: true }).waitFor();
    await goTo(bea, group);
    // Both go on with no network, so the app has to be kept on them.
    await bea.evaluate(async () => void (await navigator.serviceWorker.ready));
    await original.close();
    cpSync(one, other, { recursive: true });

    const phones = [await inFolder(one), await inFolder(other)];
    const pages = phones.map((context) => context.pages()[0]);
    for (const [at, payee] of (['Ana', 'Carla'] as const).entries()) {
      const [context, page] = [phones[at], pages[at]];
      if (context === undefined || page === undefined) continue;
      await page.goto(`${url}/#${group}`);
      await page.getByRole('status', { name: 'Balance' }).first().waitFor();
      await context.setOffline(true);
      await pay(page, payee, 15, 'Mending the roof');
    }
    for (const context of phones) await context.setOffline(false);
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    await goTo(page, group);
    await page.getByText('a copy of it was used').first().waitFor({ timeout: 60_000 });
    await takeInAll(camera, page, [
      { name: 'fork-home', path: group, shows: 'main output' },
      {
        name: 'fork-mine',
        path: group,
        act: (on) => on.locator('main a[href*="/forks/"]').first().click(),
        shows: 'main section',
      },
      { name: 'fork-devices', path: `${group}/devices`, shows: 'main section' },
    ]);
    for (const [name, neighbour] of [
      ['ana', ana],
      ['carla', carla],
    ] as const) {
      await goTo(neighbour, `${group}/books`);
      await neighbour.locator('main a[href*="/forks/"]').first().waitFor();
      await takeInAll(camera, neighbour, [
        {
          name: `fork-seen-by-${name}`,
          path: `${group}/books`,
          act: (on) => on.locator('main a[href*="/forks/"]').first().click(),
          shows: 'main dl',
        },
        {
          name: `fork-movement-${name}`,
          path: `${group}/statement`,
          act: (on) => on.locator('main ul a, main [role=list] a').first().click(),
          shows: 'main details',
        },
      ]);
    }
    await takeInAll(camera, ana, [{ name: 'fork-books', path: `${group}/books`, shows: 'main a[href*="/forks/"]' }]);
    await Promise.all([...phones, ana.context(), carla.context()].map((context) => context.close()));
    rmSync(folder, { recursive: true, force: true });
  },
};
