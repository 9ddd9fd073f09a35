/** When a journey fails, what each phone showed at that moment is kept in `test-results/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { rootFolder } from '../../../scripts/root.ts';
import { openContexts } from './chromium.ts';

const folder = join(rootFolder, 'test-results');

beforeEach(({ onTestFailed, task }) => {
  const name = task.name.replace(/\W+/g, '-').slice(0, 60);
  onTestFailed(async () => {
    mkdirSync(folder, { recursive: true });
    const pages = openContexts().flatMap((context) => context.pages());
    for (const [at, page] of pages.entries()) {
      const path = join(folder, `${name}-${at}.png`);
      rmSync(path, { force: true });
      await page.screenshot({ path, fullPage: true }).catch(() => undefined);
    }
  });
});
