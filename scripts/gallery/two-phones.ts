/** How many stories begin and end: Ana has founded a group, Beatriz has joined it, and their phones are put away. */
import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { foundAndJoined, groupPath, takeInAll } from './phone.ts';
import type { Story } from './stories.ts';

export type TwoPhones = {
  readonly ana: Page;
  readonly bea: Page;
  /** As the path of each of its screens begins. */
  readonly group: string;
  /** In each language. */
  readonly take: (page: Page, screens: readonly GalleryScreen[]) => Promise<void>;
};

export const storyOfTwo = (name: string, tell: (two: TwoPhones) => Promise<void>): Story => ({
  name,
  async tell({ browser, url, camera }) {
    const [ana, bea] = await foundAndJoined({ browser, url }, 'Beatriz Huamán');
    const take: TwoPhones['take'] = (page, screens) => takeInAll(camera, page, screens);
    await tell({ ana, bea, group: groupPath(ana), take });
    await Promise.all([ana, bea].map((page) => page.context().close()));
  },
});
