import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { button, foundAndJoined, goTo, groupPath, here, openFor, sees, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

async function write(page: Page, title: string, summary: string): Promise<void> {
  await goTo(page, `${groupPath(page)}/decide/new`);
  await page.getByLabel('What should be so?').fill(title);
  await page.getByLabel('In short').fill(summary);
  await page.getByLabel('Places and things', { exact: true }).check();
  await page.getByRole('radio', { name: 'A proposal' }).check();
}

async function propose(page: Page, title: string, summary: string): Promise<string> {
  await write(page, title, summary);
  await button(page, 'Show it to all').click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return here(page);
}

async function addOption(page: Page, label: string, meaning: string, hours?: string): Promise<void> {
  await button(page, 'Add one').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is it?').fill(label);
  await dialog.getByLabel('What it means').fill(meaning);
  if (hours !== undefined) await dialog.getByRole('button', { name: hours, exact: true }).click();
  await button(page, 'Add it').click();
  await dialog.waitFor({ state: 'detached' });
}

/** Fills in the form by which everybody is asked, and leaves it there. */
async function ask(page: Page, decision: string, way: string): Promise<void> {
  await goTo(page, `${decision}/open`);
  await page.getByRole('group', { name: 'How do you ask?' }).waitFor();
  const isFurther = way !== 'Yes, no or abstain' && way !== 'Consent';
  if (isFurther) await page.getByText('More ways', { exact: true }).click();
  await page.getByRole('radio', { name: way }).check();
  if (way === 'Giving out money fairly') {
    const pad = page.getByRole('group', { name: 'How much is there?' });
    await pad.getByRole('button', { name: '9', exact: true }).click();
  }
  if (isFurther) {
    const costs = way === 'Giving out money fairly' ? ['4', '3', '8'] : [];
    await addOption(page, 'An oven of clay', 'Bread for all, on Saturdays', costs[0]);
    await addOption(page, 'A deeper well', 'Water in August too', costs[1]);
    await addOption(page, 'A swing for the children', 'Under the old walnut tree', costs[2]);
  }
}

async function start(page: Page): Promise<string> {
  await button(page, 'Start the vote').click();
  await page.waitForURL(/ballot\/[0-9a-f]{64}$/);
  return here(page);
}

async function say(page: Page, ballot: string, word: string, reason = ''): Promise<void> {
  await goTo(page, ballot);
  await page.getByRole('radio', { name: new RegExp(`^${word}`) }).check();
  if (reason !== '') await page.getByRole('textbox').fill(reason);
  await button(page, 'Vote').click();
  await sees(page, 'Your vote is in the books.');
}

async function closeVote(page: Page, ballot: string): Promise<void> {
  await goTo(page, ballot);
  await button(page, 'Close the vote').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
  await sees(page, /Your phone agrees|There was no vote/);
}

/** A vote of two, in one of the further ways. */
async function further(
  ana: Page,
  bea: Page,
  way: string,
  vote: (page: Page) => Promise<void>,
): Promise<readonly [string, string]> {
  const decision = await propose(ana, `What first: ${way.toLowerCase()}`, 'We can begin with one of these this year.');
  await ask(ana, decision, way);
  const ballot = await start(ana);
  await goTo(bea, decision);
  await sees(bea, 'Your turn: vote');
  for (const page of [ana, bea]) {
    await goTo(page, ballot);
    await button(page, 'Vote').waitFor();
    await vote(page);
  }
  return [ballot, decision];
}

async function send(page: Page): Promise<void> {
  await button(page, 'Vote').click();
  await sees(page, 'Your vote is in the books.');
}

/** Ana proposes, Beatriz votes, objects, and everybody counts again. */
export const decidingStory: Story = {
  name: 'Deciding, from a proposal to its outcome',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    const take = (page: Page, screens: readonly GalleryScreen[]): Promise<void> => takeInAll(camera, page, screens);
    await openFor(ana, group, 'Lola');
    await take(ana, [{ name: 'deciding-none', path: `${group}/decide`, shows: 'main h2' }]);
    await write(
      ana,
      'Build an oven of clay by the old walnut tree',
      'Eleven of us dig and mix on two Saturdays. The stones are there.',
    );
    await take(ana, [{ name: 'deciding-new', path: `${group}/decide/new`, shows: 'main fieldset' }]);
    await goTo(ana, `${group}/decide/new`);
    await button(ana, 'Show it to all').click();
    await ana.waitForURL(/decide\/[0-9a-f]{64}$/);
    const oven = here(ana);
    await ask(ana, oven, 'Yes, no or abstain');
    await take(ana, [
      { name: 'deciding-proposal', path: oven, shows: 'main section' },
      { name: 'deciding-change', path: `${oven}/change`, shows: 'main fieldset' },
      { name: 'deciding-start', path: `${oven}/open`, shows: 'main fieldset' },
    ]);
    await goTo(ana, `${oven}/open`);
    const first = await start(ana);
    await goTo(bea, oven);
    await sees(bea, 'Your turn: vote');
    await take(bea, [
      { name: 'deciding-vote', path: first, shows: 'main fieldset' },
      { name: 'deciding-for-me', path: `${group}/for-me`, shows: 'main li' },
    ]);
    await say(bea, first, 'No', 'The smoke comes into my house');
    await say(ana, first, 'Yes');
    await take(ana, [{ name: 'deciding-voted', path: first, shows: 'main ul' }]);

    const path = await propose(ana, 'A path of stones to the well', 'So that nobody slips in the rain.');
    await ask(ana, path, 'Consent');
    const consent = await start(ana);
    await goTo(bea, path);
    await sees(bea, 'Your turn: vote');
    await take(bea, [{ name: 'deciding-consent', path: consent, shows: 'main fieldset' }]);
    await say(bea, consent, 'I object', 'The stones lie on my field. Take those from the river.');
    await goTo(ana, consent);
    await sees(ana, /2 of 3|1 of 3/);
    await say(ana, consent, 'I agree');
    await closeVote(ana, consent);
    await take(ana, [
      { name: 'deciding-objection', path: consent, shows: 'main ul' },
      { name: 'deciding-again', path, shows: 'main section' },
    ]);

    const [ranked] = await further(ana, bea, 'In order', async (page) => {
      for (const label of page === ana ? ['A deeper well', 'An oven of clay'] : ['An oven of clay', 'A deeper well'])
        await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
      if (page === bea) await take(bea, [{ name: 'deciding-ranked', path: here(bea), shows: 'main ul' }]);
      if (page === bea) await goTo(bea, here(bea));
      await send(page);
    });
    const [dots] = await further(ana, bea, 'Sharing out points', async (page) => {
      await page.getByLabel('An oven of clay', { exact: true }).fill('3');
      if (page === bea) await take(bea, [{ name: 'deciding-dots', path: here(bea), shows: 'main input' }]);
      if (page === bea) await goTo(bea, here(bea));
      await send(page);
    });
    const [shares] = await further(ana, bea, 'Giving out money fairly', async (page) => {
      await page.getByRole('checkbox').nth(0).check();
      if (page === ana) await page.getByRole('checkbox').nth(1).check();
      if (page === bea) await take(bea, [{ name: 'deciding-shares', path: here(bea), shows: 'main fieldset' }]);
      if (page === bea) await goTo(bea, here(bea));
      await send(page);
    });
    // Lola has no phone: Ana, who keeps her account, says it for her.
    for (const ballot of [ranked, dots, shares]) {
      await goTo(ana, ballot);
      await sees(ana, '2 of 3 have voted');
      await ana.getByRole('radio', { name: /Lola/ }).check();
      await send(ana);
      await closeVote(ana, ballot);
    }
    await take(ana, [
      { name: 'deciding-ranked-result', path: ranked, shows: 'main details[open]' },
      { name: 'deciding-dots-result', path: dots, shows: 'main ul' },
      { name: 'deciding-shares-result', path: shares, shows: 'main ul' },
      { name: 'deciding-list', path: `${group}/decide`, shows: 'main li' },
      { name: 'deciding-tool', path: `${group}/tools`, shows: 'main section' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
