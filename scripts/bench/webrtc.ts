/**
 * Catching up over a direct connection between two browsers, with no server in between: from the open channel until everything
 * is verified, kept and admitted, against a phone that takes the same entries out of a file in its memory.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { assert } from '../../src/lib/assert.ts';
import { encodeBatch, splitIntoBatches } from '../../src/wire/batch.ts';
import { type Bundle, decodeBundle, encodeBundle } from '../../src/wire/bundle.ts';
import { chromiumArguments, findChromium } from '../chromium/find-chromium.ts';
import { bundledPage } from './bundled-page.ts';
import { deflated } from './bytes.ts';
import { historyFile, openHistory } from './history.ts';
import { type Measurement, median } from './measurement.ts';

const all = 4_000;
const known = 1_000;
const rounds = 3;
/** Sealing, batches that are kept one by one, and two browsers at work where the file has one; padding is a sixteenth at most. */
const limits = { time: 4, bytes: 1.2 } as const;
/** Secure, so that the page has WebCrypto; nothing ever leaves the machine. */
const origin = 'https://bench.example';

type Came = { readonly ms: number; readonly taken: number; readonly bytes: number };

export async function benchWebrtc(): Promise<Measurement[]> {
  const executablePath = findChromium();
  assert(executablePath !== undefined, 'a Chromium is installed to measure in');
  const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: [...chromiumArguments] });
  // Two processes: within one the bytes would not leave it.
  const browsers = [await launch(), await launch()];
  try {
    const script = await bundledPage('webrtc-page.ts');
    const files = await histories();
    const pages = await Promise.all(browsers.map((browser) => pageWith(browser, script, files)));
    return await measure(pages as [Page, Page]);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

/** The whole history, and what of it a phone has that has not heard the rest. */
async function histories(): Promise<ReadonlyMap<string, Uint8Array>> {
  const whole = await historyFile(all);
  const bundle = decodeBundle(whole);
  assert(bundle.ok, 'a history that we wrote is a bundle');
  const earlier = openHistory(whole).entries.slice(0, known);
  const begun: Bundle = { ...bundle.value, batches: splitIntoBatches(earlier).map(encodeBatch) };
  return new Map([
    ['whole', whole],
    ['begun', encodeBundle(begun)],
  ]);
}

async function pageWith(browser: Browser, script: string, files: ReadonlyMap<string, Uint8Array>): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const [, place = ''] = new URL(route.request().url()).pathname.split('/');
    const file = files.get(place);
    if (file !== undefined) return route.fulfill({ body: Buffer.from(file) });
    if (place === 'page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' });
  });
  await page.goto(origin);
  return page;
}

async function measure([telling, hearing]: readonly [Page, Page]): Promise<Measurement[]> {
  const news = openHistory(await historyFile(all)).entries.slice(known);
  const [links, files]: [Came[], number[]] = [[], []];
  const group: string = await telling.evaluate(`seed('whole', '${origin}/whole')`);
  for (let round = 0; round < rounds; round += 1) {
    await hearing.evaluate(`seed('link${round}', '${origin}/begun')`);
    await hearing.evaluate(`seed('file${round}', '${origin}/begun')`);
    const offer: string = await telling.evaluate(`show('whole', '${group}', null)`);
    const answer: string = await hearing.evaluate(`show('link${round}', '${group}', '${offer}')`);
    await telling.evaluate(`complete('${answer}')`);
    const came = (await hearing.evaluate('caughtUp()')) as Came;
    for (const page of [telling, hearing]) await page.evaluate('stop()');
    assert(came.taken === news.length, 'all that was lacking came');
    links.push(came);
    files.push(await hearing.evaluate(`takeFile('file${round}', '${origin}/whole')`));
  }
  const ms = median(links.map((came) => came.ms));
  const bytes = { ours: median(links.map((came) => came.bytes)), reference: deflated(news) };
  return [
    {
      ...{ name: 'webrtc', n: news.length, ours: ms, reference: median(files), unit: 'ms', limit: limits.time },
      perSecond: Math.round((news.length / ms) * 1000),
    },
    { ...bytes, name: 'webrtc/bytes', n: news.length, unit: 'bytes', limit: limits.bytes },
  ];
}
