/** From opening a group to its first balance: with a long history, against with a thousand entries, on a slow phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { assert } from '../../src/lib/assert.ts';
import { chromiumArguments, findChromium } from '../chromium/find-chromium.ts';
import { bundledPage } from './bundled-page.ts';
import { historyFile } from './history.ts';
import { type Measurement, median } from './measurement.ts';

const small = 1_000;
const limit = 1.5;
const rounds = 5;
/** What makes of a desktop's processor a cheap phone's. */
const slowerBy = 6;
/** Secure, so that the page has WebCrypto; nothing ever leaves the machine. */
const origin = 'https://bench.example';

export async function benchOpen(n: number): Promise<Measurement[]> {
  const executablePath = findChromium();
  assert(executablePath !== undefined, 'a Chromium is installed to measure in');
  // On the disk, as on a phone: what a private window keeps in memory has no room for a long history.
  const profile = mkdtempSync(join(tmpdir(), 'minga-bench-open-'));
  try {
    const browser = await chromium.launchPersistentContext(profile, { executablePath, args: [...chromiumArguments] });
    try {
      return await measure(browser, n);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measure(browser: BrowserContext, n: number): Promise<Measurement[]> {
  const page = await pageWithBooks(browser);
  const sizes = [n, small] as const;
  const groups: string[] = [];
  for (const size of sizes) groups.push(await page.evaluate(`seed('b${size}', '${origin}/history/${size}')`));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  type Opening = { readonly shown: number; readonly read: number };
  const openings: [Opening[], Opening[]] = [[], []];
  // Each time in a page that has just been loaded; in turns, so that a busy moment falls on both.
  for (let round = 0; round < rounds; round += 1) {
    for (const which of [0, 1] as const) {
      await page.reload();
      openings[which].push(await page.evaluate(`open('b${sizes[which]}', '${groups[which]}')`));
    }
  }
  const line = (name: string, until: keyof Opening): Measurement => {
    const [ours, reference] = openings.map((each) => median(each.map((opening) => opening[until]))) as [number, number];
    return { name, n, ours, reference, limit, unit: 'ms' };
  };
  // Until a balance is shown, as it last was; and until the books behind it are read, and something can be signed.
  return [line('open', 'shown'), line('open/books', 'read')];
}

async function pageWithBooks(browser: BrowserContext): Promise<Page> {
  const script = await bundledPage('open-page.ts');
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const [, place, size] = new URL(route.request().url()).pathname.split('/');
    if (place === 'history') return route.fulfill({ body: Buffer.from(await historyFile(Number(size))) });
    if (place === 'page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' });
  });
  await page.goto(origin);
  return page;
}
