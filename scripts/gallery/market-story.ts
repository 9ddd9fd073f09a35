import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, openFor, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

type Posted = {
  readonly side: 'offer' | 'need';
  readonly title: string;
  readonly kind: string;
  readonly words?: string;
  readonly place?: string;
  /** Hours; a text: something else; `null`: for nothing. */
  readonly inReturn: number | string | null;
  readonly cash?: string;
  /** In whose name, if not in one's own. */
  readonly of?: string;
};

/** Fills in the form up to its check; the step in which it stands says what was left out. */
async function write(page: Page, listing: Posted): Promise<void> {
  await goTo(page, `${groupPath(page)}/market/new?side=${listing.side}`);
  if (listing.of !== undefined) await page.getByLabel(listing.of).check();
  await page.getByLabel(listing.side === 'offer' ? 'What do you offer?' : 'What do you need?').fill(listing.title);
  await page.getByLabel(listing.kind, { exact: true }).check();
  await page.getByLabel('More about it').fill(listing.words ?? '');
  await button(page, 'Continue').click();
  await page.getByLabel('Where').fill(listing.place ?? '');
  await button(page, 'Continue').click();
  const { inReturn } = listing;
  const answers = page.locator('main fieldset').first().getByRole('radio');
  if (typeof inReturn === 'number') {
    await answers.nth(0).check();
    const pad = page.getByRole('group', { name: 'How much?', exact: true });
    for (const digit of String(inReturn)) await pad.getByRole('button', { name: digit, exact: true }).click();
    await page.getByLabel('Money on top').fill(listing.cash ?? '');
  } else if (inReturn === null) {
    await answers.nth(2).check();
    await page.getByLabel('Somebody’s time', { exact: true }).check();
  } else {
    await answers.nth(1).check();
    await page.getByLabel('What?').fill(inReturn);
  }
  await button(page, 'Check').click();
  await button(page, 'Put it on the list').waitFor();
}

/** Yields the address of the listing. */
async function post(page: Page, listing: Posted): Promise<string> {
  await write(page, listing);
  await button(page, 'Put it on the list').click();
  await page.getByRole('heading', { name: listing.title, level: 1 }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

const beas: readonly Posted[] = [
  {
    side: 'offer',
    title: 'Fresh bread on Saturdays',
    kind: 'Food',
    words: 'Four loaves at most. Tell me by Friday noon, and bring a bag.',
    place: 'by the well',
    inReturn: 1,
    cash: '2 € for flour',
  },
  {
    side: 'offer',
    title: 'I mend shoes and bags',
    kind: 'Repairs',
    place: 'at the market hall',
    inReturn: 'a jar of honey',
  },
  { side: 'need', title: 'Somebody to sit with my mother on Tuesday afternoons', kind: 'Company', inReturn: null },
];

const anas: readonly Posted[] = [
  { side: 'offer', title: 'Ride to the clinic', kind: 'Rides and loads', inReturn: null, words: 'Mondays at eight.' },
  { side: 'need', title: 'دراجة للأطفال', kind: 'Children', place: 'Barrio Alto', inReturn: 3 },
  { side: 'offer', title: 'Bean seeds', kind: 'Garden and seeds', inReturn: 'other seeds' },
];

/** Wants to be told of what has this word. */
async function waitFor(page: Page, group: string, text: string): Promise<void> {
  await goTo(page, `${group}/market`);
  await page.locator('main input[type=search]').fill(text);
  await button(page, 'Tell me when something like this comes').click();
  await page.getByText('You will be told when something like this comes.').waitFor();
}

/** Each step as its person sees it who goes on too early, and as it is filled in. */
const formScreens = (group: string): readonly GalleryScreen[] => [
  { name: 'market-new', path: `${group}/market/new?side=offer`, shows: 'main fieldset' },
  {
    name: 'market-new-missing',
    path: `${group}/market/new?side=need`,
    act: (page) => page.locator('main button').last().click(),
    shows: 'main [aria-invalid]',
  },
  { name: 'market-new-where', path: `${group}/market/new?side=offer&step=where`, shows: 'main fieldset' },
  { name: 'market-new-return', path: `${group}/market/new?side=offer&step=return`, shows: 'main fieldset' },
  { name: 'market-new-check', path: `${group}/market/new?side=offer&step=check`, shows: 'main dl' },
];

/** What Ana and Bea have and need, and what Ana posted for Lola. */
export const marketStory: Story = {
  name: 'What people have and need',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    await takeInAll(camera, bea, [
      { name: 'market-none', path: `${group}/market`, shows: 'main h2' },
      { name: 'market-home-none', path: group, shows: 'main a[href$="/market"]' },
      { name: 'market-wall-none', path: `${group}/market/print`, shows: 'main h2' },
    ]);
    await takeInAll(camera, ana, [
      { name: 'market-interests-none', path: `${group}/market/interests`, shows: 'main h2' },
    ]);
    for (const text of ['bread', 'honey']) await waitFor(ana, group, text);
    const bread = await post(bea, beas[0] as Posted);
    for (const listing of beas.slice(1)) await post(bea, listing);
    await openFor(ana, group, 'Lola');
    for (const listing of anas.slice(1)) await post(ana, listing);
    const ride = await post(ana, anas[0] as Posted);
    const eggs = await post(ana, { side: 'offer', title: 'Eggs', kind: 'Food', inReturn: 1, of: 'Lola' });
    await write(ana, beas[0] as Posted);
    await takeInAll(camera, ana, formScreens(group));
    await goTo(bea, `${group}/market`);
    await bea.getByText('Eggs', { exact: true }).waitFor();
    await goTo(ana, `${group}/market`);
    await ana.getByText('Fresh bread on Saturdays').waitFor();
    await takeInAll(camera, ana, [
      { name: 'market-list', path: `${group}/market`, shows: 'main li' },
      {
        name: 'market-found',
        path: `${group}/market`,
        act: (page) => page.locator('main input[type=search]').fill('bred'),
        shows: 'main li',
      },
      {
        name: 'market-none-found',
        path: `${group}/market`,
        act: (page) => page.locator('main input[type=search]').fill('zzzzz'),
        shows: 'main h2',
      },
      {
        name: 'market-mine',
        path: `${group}/market`,
        act: (page) => page.locator('main [role=tab]').last().click(),
        shows: 'main li',
      },
      {
        name: 'market-kinds',
        path: `${group}/market`,
        act: (page) => page.locator('main button:not([role=tab])').nth(2).click(),
        shows: 'dialog[open] [type=radio]',
      },
      { name: 'market-kind-list', path: `${group}/market/kinds`, shows: 'main li' },
      {
        name: 'market-kind',
        path: `${group}/market/kinds`,
        act: (page) => page.locator('main li button').first().click(),
        shows: 'dialog[open] [type=radio]',
      },
      {
        name: 'market-kind-unsaved',
        path: `${group}/market/kinds`,
        act: async (page) => {
          await page.locator('main li button').nth(1).click();
          await page.locator('dialog[open] input:not([type=radio])').fill('Weaving');
          await page.locator('dialog[open] button').last().click();
        },
        shows: 'main li',
      },
      { name: 'market-interests', path: `${group}/market/interests`, shows: 'main li' },
      { name: 'market-for-me', path: `${group}/for-me`, shows: 'main li' },
      { name: 'market-home', path: group, shows: 'main a[href$="/market"]' },
      { name: 'market-theirs', path: bread, shows: 'main dl' },
      { name: 'market-own', path: ride, shows: 'main dl' },
      { name: 'market-change', path: `${ride}/change`, shows: 'main fieldset' },
      { name: 'market-wall', path: `${group}/market/print`, shows: 'main [type=checkbox]' },
      {
        name: 'market-on-paper',
        path: `${group}/market/print`,
        act: async (page) => {
          await page.evaluate(() => {
            window.print = () => undefined;
          });
          await page.locator('main button').last().click();
        },
        shows: 'body',
        print: true,
      },
    ]);
    await takeInAll(camera, bea, [
      { name: 'market-kind-list-others', path: `${group}/market/kinds`, shows: 'main li' },
      { name: 'market-of-lola', path: eggs, shows: 'main dl' },
    ]);
    await goTo(ana, ride);
    await button(ana, 'Pause').click();
    await button(ana, 'Show again').waitFor();
    await takeInAll(camera, ana, [{ name: 'market-paused', path: ride, shows: 'main dl' }]);
    await goTo(ana, ride);
    await button(ana, 'Take off').click();
    await button(ana, 'Put back').waitFor();
    await takeInAll(camera, ana, [{ name: 'market-off', path: ride, shows: 'main dl' }]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
