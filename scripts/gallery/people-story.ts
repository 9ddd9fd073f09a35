import type { Page } from 'playwright-core';
import { button, foundAndJoined, goTo, groupPath, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

/** An account for somebody without a phone, or the group's own; yields its address. */
async function openAccount(page: Page, name: string, is: 'office' | 'group'): Promise<string> {
  await goTo(page, `${groupPath(page)}/kept/open`);
  if (is === 'group') {
    await page.getByRole('radio').nth(1).check();
    for (const keeper of await page.getByRole('checkbox').all()) await keeper.check();
  }
  await page.getByLabel('Name', { exact: true }).fill(name);
  await button(page, 'Open it').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** Everybody of a group in one list: with a phone, without one, and the group's own account. */
export const peopleStory: Story = {
  name: 'Who is in the group',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán de la Fuente');
    const group = groupPath(ana);
    for (const name of ['Lola', 'Don Aurelio Ramírez Condori', 'Tía Rosa', 'José', 'Inés'])
      await openAccount(ana, name, 'office');
    const chest = await openAccount(ana, 'Caja de las fiestas', 'group');
    await takeInAll(camera, ana, [
      { name: 'people-kept', path: `${group}/people`, shows: 'main li, main [role=list] *' },
      {
        name: 'people-none-found',
        path: `${group}/people`,
        act: (page) => page.locator('main input[type=search]').fill('zzz'),
        shows: 'main h2',
      },
      { name: 'people-chest', path: chest, shows: 'main dl' },
    ]);
    await goTo(bea, `${group}/people`);
    await bea.getByText('Caja de las fiestas').waitFor();
    await takeInAll(camera, bea, [
      { name: 'people-chest-member', path: chest, shows: 'main dl' },
      { name: 'people-kept-member', path: `${group}/people`, shows: 'main li, main [role=list] *' },
    ]);
    await Promise.all([ana.context().close(), bea.context().close()]);
  },
};
