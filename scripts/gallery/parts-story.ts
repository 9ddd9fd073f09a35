import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { rootFolder } from '../root.ts';
import { languages } from './looks.ts';
import type { Story } from './stories.ts';

/** Primitives by themselves, also those that few screens use, served from their sources. */
export const partsStory: Story = {
  name: 'Parts of screens',
  async tell({ browser, camera }) {
    const server = await createServer({
      configFile: false,
      root: join(rootFolder, 'scripts/gallery/parts'),
      cacheDir: join(rootFolder, 'node_modules/.vite-parts'),
      plugins: [react()],
      server: { host: '127.0.0.1', port: 0, fs: { allow: [rootFolder] }, hmr: false, watch: null },
      logLevel: 'error',
    });
    await server.listen();
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    for (const language of languages) await camera.take(page, language, [{ name: 'parts', path: `/${language}` }]);
    await page.close();
    await server.close();
  },
};
