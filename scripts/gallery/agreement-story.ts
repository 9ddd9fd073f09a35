import type { GalleryScreen } from './camera.ts';
import { button, found, goTo, groupPath, takeInAll, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

const screensOf = (group: string): readonly GalleryScreen[] => [
  { name: 'agreement', path: `${group}/agreement`, shows: 'main ol' },
  { name: 'agreement-change', path: `${group}/agreement/change`, shows: 'main textarea' },
];

/** A group that has changed what its founders wrote. */
export const agreementStory: Story = {
  name: 'an agreement',
  async tell({ browser, url, camera }) {
    const ana = await takePhone(browser, url);
    await found(ana, 'Huerta del Sol', 'Ana');
    const group = groupPath(ana);
    await goTo(ana, `${group}/agreement/change`);
    const words = ana.getByLabel('Our agreement', { exact: true });
    await words.fill(`${await words.inputValue()}\nWe meet on the first Sunday of the month.`);
    await button(ana, 'Save').click();
    await ana.getByText('Ana changed it').waitFor();
    await takeInAll(camera, ana, screensOf(group));
    await ana.context().close();
  },
};
