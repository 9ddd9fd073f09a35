import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../scripts/chromium/find-chromium.ts';

/** The browsers of this test file, for whoever wants to see what they show. */
export const launched = new Set<Browser>();

/** One real browser; each `newContext()` of it is another person's phone, with storage of its own. */
export async function launchChromium(further: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: `npm test` installs one, or set MINGA_CHROMIUM');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...further] });
  launched.add(browser);
  browser.on('disconnected', () => launched.delete(browser));
  return browser;
}
