import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../scripts/chromium/find-chromium.ts';
import type { Network } from './networks.ts';

const launched = new Set<Browser>();
const opened = new Set<BrowserContext>();

/** One real browser; each `newContext()` of it is another person's phone, with storage of its own. */
export async function launchChromium(further: readonly string[] = [], within?: Network): Promise<Browser> {
  const executablePath = within?.wrap(chromiumHere()) ?? chromiumHere();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...further] });
  launched.add(browser);
  browser.on('disconnected', () => launched.delete(browser));
  return browser;
}

/** A browser of one context, whose storage is that folder: what is in there stays when it is closed. */
export async function openFolder(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const args = [...chromiumArguments];
  const context = await chromium.launchPersistentContext(folder, { ...options, executablePath: chromiumHere(), args });
  opened.add(context);
  context.once('close', () => opened.delete(context));
  return context;
}

/** Everybody's phones in this test file, for whoever wants to see what they show. */
export const openContexts = (): readonly BrowserContext[] => [
  ...[...launched].flatMap((browser) => browser.contexts()),
  ...opened,
];

/** Ends what a story that broke left open; those of `launchChromium` end with their browser. */
export async function closeFolders(): Promise<void> {
  await Promise.all([...opened].map((context) => context.close()));
}

function chromiumHere(): string {
  const path = findChromium();
  if (!path) throw new Error('no Chromium: `npm test` installs one, or set MINGA_CHROMIUM');
  return path;
}
