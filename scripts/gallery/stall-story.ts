import type { Locator, Page } from 'playwright-core';
import { button, foundAndJoined, goTo, groupPath, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** A payment with what goes before it is several codes; of a moving one, one picture after another is taken. */
const picturesMost = 40;

/** What one phone shows is given to the other as pictures, until that one has all of it. */
async function scan(scanning: Page, showing: Page, whole: Locator): Promise<void> {
  const code = showing.locator('main svg[role=img]');
  for (let taken = 0; taken < picturesMost && !(await whole.isVisible()); taken += 1) {
    const picture = { name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() };
    await scanning
      .locator('input[type=file]')
      .setInputFiles(picture, { timeout: 1_000 })
      .catch(() => undefined);
  }
  await whole.waitFor();
}

async function enterEggs(page: Page): Promise<void> {
  const pad = page.getByRole('group', { name: 'Amount', exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await page.getByLabel('What for').fill('Eggs');
}

/** A market stall with no signal: the code, the look at it, and the ticks on both phones. */
export const stallStory: Story = {
  name: 'Bea buys at Ana’s stall',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz');
    const group = groupPath(ana);
    // With a network the payment would be there before anybody scans it.
    for (const phone of [ana, bea]) {
      await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
      await phone.context().setOffline(true);
    }
    await goTo(ana, `${group}/sell`);
    await enterEggs(ana);
    await button(ana, 'Keep it as a price button').click();
    await ana.getByText('is a price button now').waitFor();
    await takeInAll(camera, ana, [{ name: 'sell', path: `${group}/sell`, shows: 'main h2' }]);
    await takeInAll(camera, bea, [{ name: 'scan', path: `${group}/scan`, shows: 'main section' }]);

    await goTo(ana, `${group}/sell`);
    await button(ana, 'Eggs 2 h').click();
    await takeInAll(camera, ana, [
      { name: 'sell-code', path: `${group}/sell`, shows: 'main svg[role=img]' },
      {
        name: 'sell-scan',
        path: `${group}/sell`,
        act: (page) => page.locator('main div:last-child > button').last().click(),
        shows: 'main section input',
      },
    ]);
    await goTo(ana, `${group}/sell`);
    await goTo(bea, `${group}/scan`);
    await scan(bea, ana, button(bea, 'Pay 2 h to Ana'));
    await takeInAll(camera, bea, [{ name: 'scan-review', path: `${group}/scan`, shows: 'main h2' }]);
    await goTo(bea, `${group}/scan`);
    await button(bea, 'Pay 2 h to Ana').click();
    await bea.getByText('You have paid Ana').waitFor();
    await takeInAll(camera, bea, [{ name: 'scan-paid', path: `${group}/scan`, shows: 'main svg[role=img]' }]);

    await goTo(bea, `${group}/scan`);
    await button(ana, 'They have paid: scan their code').click();
    await scan(ana, bea, ana.getByText('Beatriz has paid'));
    await takeInAll(camera, ana, [{ name: 'sell-paid', path: `${group}/sell`, shows: 'main svg[role=img]' }]);
    await goTo(ana, `${group}/sell`);
    await button(bea, 'Scan the answer of Ana').click();
    await scan(bea, ana, bea.getByText('Ana has your payment'));
    await takeInAll(camera, bea, [{ name: 'scan-done', path: `${group}/scan`, shows: 'main h2' }]);
    await goTo(ana, `${group}/sell`);
    await button(ana, 'Next customer').click();
    await takeInAll(camera, ana, [{ name: 'sell-next', path: `${group}/sell`, shows: 'main li' }]);
  },
};
