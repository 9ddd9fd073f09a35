/**
 * Draws the bitmap icons in public/ from public/icon.svg. Run it after changing the drawing; the results are committed.
 *
 * A maskable icon and Apple's are cut to a shape by the phone: they are drawn without corners of their own, and smaller,
 * inside the circle of 80 % that no phone cuts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium/find-chromium.ts';
import { rootFolder } from './root.ts';

const icons = [
  { file: 'icon-192.png', size: 192, cut: false },
  { file: 'icon-512.png', size: 512, cut: false },
  { file: 'icon-maskable-512.png', size: 512, cut: true },
  { file: 'apple-touch-icon.png', size: 180, cut: true },
];

const svg = readFileSync(join(rootFolder, 'public/icon.svg'), 'utf8');
const ground = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
const executablePath = findChromium();
if (!ground || !executablePath) {
  process.stderr.write(ground ? 'No Chromium was found.\n' : 'public/icon.svg has no ground colour.\n');
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
for (const { file, size, cut } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const share = cut ? 84 : 100;
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; background: ${cut ? ground : 'transparent'} }
    svg { width: ${share}vw; height: ${share}vw }
  </style>${svg}`);
  await page.screenshot({ path: join(rootFolder, 'public', file), omitBackground: true });
  await page.close();
}
await browser.close();
