import type { Page } from 'playwright-core';
import { button, goTo, here, openFor } from './phone.ts';
import type { Story } from './stories.ts';
import { storyOfTwo } from './two-phones.ts';

const asks = async (page: Page): Promise<void> => page.locator('footer button, [class*=footer] button').first().click();
const opensCode = async (page: Page): Promise<void> => page.locator('main summary').first().click();

/** Ana records an assembly, of which Lola has no phone and Beatriz comes late; and they write the minutes. */
export const meetingsStory: Story = storyOfTwo('A meeting', async ({ ana, bea, group, take }) => {
  await openFor(ana, group, 'Lola Condori');
  await take(ana, [{ name: 'meetings-none', path: `${group}/meetings`, shows: 'main h2' }]);
  await goTo(ana, `${group}/meetings/new`);
  await ana.getByLabel('What is it about?').fill('Assembly after the harvest');
  await ana.getByLabel('Where').fill('The school yard');
  await ana.getByLabel('What we talk about').fill('The roof of the well\nWho keeps the seeds');
  await ana.getByText('Lola Condori').first().click();
  await take(ana, [{ name: 'meeting-new', path: `${group}/meetings/new`, shows: 'main fieldset' }]);
  await goTo(ana, `${group}/meetings/new`);
  await button(ana, 'Start').click();
  await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
  const meeting = here(ana);
  await ana.getByRole('link', { name: 'Write on it' }).click();
  await ana.getByLabel('Minutes').fill('We mend the roof in May.\nThe seeds go to Beatriz.');
  await button(ana, 'Save').click();
  await ana.waitForURL(/meetings\/[0-9a-f]{64}$/);
  await ana.getByText('We mend the roof in May.').waitFor();
  await take(ana, [
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
  await take(bea, [
    { name: 'meeting-come', path: meeting, act: opensCode, shows: 'main details svg[role=img]' },
    { name: 'meetings', path: `${group}/meetings`, shows: 'main li a' },
  ]);
});
