/** Runs in a browser page: opens a group as the app's worker does. */
import type { GroupId } from '../../src/core/ids.ts';
import { assert } from '../../src/lib/assert.ts';
import type { GroupView } from '../../src/session/views.ts';
import { phoneOf, seed } from './page-phone.ts';

/** Milliseconds until a balance is on the screen, and until the books behind it are read. */
async function open(name: string, group: GroupId): Promise<{ readonly shown: number; readonly read: number }> {
  const start = performance.now();
  const { phone } = phoneOf(name);
  let shown: number | null = null;
  const read = new Promise<number>((resolve) => {
    void phone.watchGroup(group, ({ me, opening }: GroupView) => {
      assert(me.purses.length > 0, 'a village counts in something');
      shown ??= performance.now() - start;
      if (!opening) resolve(performance.now() - start);
    });
  });
  await phone.start();
  const all = await read;
  phone.stop();
  return { shown: shown ?? all, read: all };
}

Object.assign(globalThis, { seed, open });
