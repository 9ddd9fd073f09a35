/**
 * `npm run gallery`: a picture of every screen, in both languages, by day and by night, and at twice the text size, taken
 * from the built app on a real relay. Words go to stderr, a summary as JSON to stdout; the exit code is not 0 when a
 * screen could not be reached or scrolls sideways.
 *
 * MINGA_STATIC names a folder with another build. Words after the command narrow down what is taken: `npm run gallery -- pay home`;
 * `--story stall` tells only the stories whose names have that word.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildIfStale } from './build/build.ts';
import { chromiumArguments, findChromium } from './chromium/find-chromium.ts';
import { type Camera, cameraFor } from './gallery/camera.ts';
import { contactSheet } from './gallery/contact-sheet.ts';
import { type Story, stories } from './gallery/stories.ts';
import { rootFolder } from './root.ts';
import { startRelayProcess } from './start/relay-process.ts';

const folder = join(rootFolder, 'gallery');

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const { values: options, positionals: wanted } = parseArgs({
  options: { story: { type: 'string' } },
  allowPositionals: true,
});
const isWhole = wanted.length === 0 && options.story === undefined;
const isTold = ({ name }: Story): boolean => name.toLowerCase().includes(options.story?.toLowerCase() ?? '');

async function takeAll(camera: Camera, url: string, executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  for (const story of stories.filter(isTold)) {
    process.stderr.write(`${story.name}\n`);
    await story.tell({ browser, url, camera }).catch((problem: Error) => {
      camera.missed(story.name, problem.message.split('\n').slice(0, 3).join(' '));
    });
  }
  await browser.close();
}

const executablePath = findChromium() ?? stop('No Chromium was found; `npm test` installs one, or set MINGA_CHROMIUM.');
const site = process.env['MINGA_STATIC'] || join(rootFolder, 'dist');
if (!process.env['MINGA_STATIC']) {
  const fault = await buildIfStale();
  if (fault !== undefined) stop(`${fault}\nThe app could not be built.`);
}

const data = mkdtempSync(join(tmpdir(), 'minga-gallery-'));
const relay = await startRelayProcess({
  MINGA_HOST: '127.0.0.1',
  MINGA_PORT: '0',
  MINGA_DATA: data,
  MINGA_STATIC: site,
}).catch(() => stop('The relay did not start.'));
if (isWhole) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const camera = cameraFor(folder, wanted);
await takeAll(camera, `http://localhost:${relay.port}`, executablePath);
relay.process.kill('SIGTERM');
rmSync(data, { recursive: true, force: true });

writeFileSync(join(folder, 'index.html'), contactSheet(camera.pictures()));
const faults = camera.faults();
for (const { screen, why } of faults) process.stderr.write(`${screen}: ${why}\n`);
process.stderr.write(`${camera.pictures().length} pictures: ${join(folder, 'index.html')}\n`);
process.stdout.write(`${JSON.stringify({ pictures: camera.pictures().length, faults })}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
