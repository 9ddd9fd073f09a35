import type { Page } from 'playwright-core';
import { button, foundAndJoined, goTo, groupPath, openFor, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

const here = (page: Page): string => new URL(page.url()).hash.slice(1);
const asks = async (page: Page): Promise<void> => page.locator('footer button, [class*=footer] button').first().click();
const opensCode = async (page: Page): Promise<void> => page.locator('main summary').first().click();

/** Ana records an assembly, of which Lola has no phone and Beatriz comes late; and they write the minutes. */
export const meetingsStory: Story = {
  name: 'A meeting',
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const group = groupPath(ana);
    await openFor(ana, group, 'Lola Condori');
    await takeInAll(camera, ana, [{ name: 'meetings-none', path: `${group}/meetings`, shows: 'main h2' }]);
    await goTo(ana, `${group}/meetings/new`);
    await ana.getByLabel('What is it about?').fill('Assembly after the harvest');
    await ana.getByLabel('Where').fill('The school yard');
    await ana.getByLabel('What we talk about').fill('The roof of the well\nWho keeps the seeds');
    await ana.getByText('Lola Condori').first().click();
    await takeInAll(camera, ana, [{ name: 'meeting-new', path: `${group}/meetings/new`, shows: 'main fieldset' }]);
    await goTo(ana, `${group}/meetings/new`);
    await button(ana, 'Start').click();
    await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
    const meeting = here(ana);
    await ana.getByRole('link', { name: 'Write on it' }).click();
    await ana.getByLabel('Minutes').fill('We mend the roof in May.\nThe seeds go to Beatriz.');
    await button(ana, 'Save').click();
    await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
    await ana.getByText('We mend the roof in May.').waitFor();
    await takeInAll(camera, ana, [
      { name: 'meeting', path: meeting, shows: 'main dl' },
      { name: 'meeting-add', path: meeting, act: asks, shows: 'dialog fieldset' },
      {
        name: 'minutes-history',
        path: `${group}/text/minutes/${meeting.split('/').at(-1)}`,
        shows: 'main ol, main section',
      },
    ]);
    await goTo(bea, meeting);
    await bea.getByText('I am here').waitFor();
    await takeInAll(camera, bea, [
      { name: 'meeting-come', path: meeting, act: opensCode, shows: 'main details svg[role=img]' },
      { name: 'meetings', path: `${group}/meetings`, shows: 'main li a' },
    ]);
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
};
