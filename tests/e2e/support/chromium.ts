import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../scripts/chromium/find-chromium.ts';

/** One real browser; each `newContext()` of it is another person's phone, with storage of its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: `npm test` installs one, or set MINGA_CHROMIUM');
  return chromium.launch({ executablePath, args: [...chromiumArguments] });
}
