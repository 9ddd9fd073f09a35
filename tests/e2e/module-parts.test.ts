import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { moduleScreens } from '../../src/modules/screens.ts';
import { launchChromium } from './support/chromium.ts';

/** One script with all that it imports: what is imported lazily comes at once, and not with a later task. */
async function bundle(page: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(page)],
    bundle: true,
    write: false,
    outdir: 'nowhere',
    jsx: 'automatic',
    external: ['*.wasm?url'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
}

test('a screen that waited for what modules add to it is not broken off when React runs it again', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addScriptTag({ content: await bundle(new URL('./support/parts-page.tsx', import.meta.url)) });
  await page
    .locator('output')
    .getByText(moduleScreens.map(({ name }) => name).join())
    .waitFor();
  expect(faults).toEqual([]);
});
