/**
 * Finding words among listings on a slow phone: from nothing to the first results, and as one types, each against a plain scan
 * that forgives no mistake; and what the index takes up, against the texts that are in it.
 */
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { EntryId } from '../../src/core/ids.ts';
import type { ListingRecord } from '../../src/core/listings/record.ts';
import { storyWords } from '../../src/demo/words/words.ts';
import { assert } from '../../src/lib/assert.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { chromiumArguments, findChromium } from '../chromium/find-chromium.ts';
import { chanceFrom } from '../simulate/chance.ts';
import { bundledPage } from './bundled-page.ts';
import { type Measurement, median } from './measurement.ts';

const listings = 5_000;
const rounds = 5;
/** What makes of a desktop's processor a cheap phone's. */
const slowerBy = 6;
/** The index is made once; then it has to be as quick as typing. Bytes are of memory, where every map and word takes its own. */
const limits = { first: 4, typed: 0.7, bytes: 14 } as const;
/** As somebody types it, and as somebody mistypes it. */
const queries = ['h', 'he', 'hel', 'help', 'help w', 'bicycle', 'bicicle', 'guitar lesson', 'pumpe'] as const;

type Board = readonly (readonly [EntryId, Partial<ListingRecord>])[];
type Timed = { readonly ms: number; readonly found: number };

export async function benchSearch(): Promise<Measurement[]> {
  const executablePath = findChromium();
  assert(executablePath !== undefined, 'a Chromium is installed to measure in');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: await bundledPage('search-page.ts') });
    const session = await page.context().newCDPSession(page);
    const board = boardOf(listings);
    return [...(await measure(page, session, board)), await weigh(page, session, board)];
  } finally {
    await browser.close();
  }
}

/** What a village might write, each a little different: some words of its own, some of everybody's. */
function boardOf(count: number): Board {
  const { memos, contacts, gifts, declines } = storyWords('en');
  const titles = Object.values(memos).flat();
  const sentences = [...titles, ...contacts, ...gifts, ...declines];
  const chance = chanceFrom(7);
  const pick = (list: readonly string[]): string => list[chance.below(list.length)] ?? '';
  const own = (): string => Array.from({ length: 5 }, () => pick([...'aeioubdgklmnprst'])).join('');
  return Array.from({ length: count }, (_, at) => [
    `${at}`.padStart(64, '0') as EntryId,
    {
      title: `${pick(titles)} ${own()}`,
      words: `${pick(sentences)}. ${pick(sentences)}. ${own()} ${own()} ${pick(sentences)}.`,
      place: pick(contacts),
    },
  ]);
}

async function measure(page: Page, session: CDPSession, board: Board): Promise<Measurement[]> {
  await page.evaluate(`put(${JSON.stringify(board)})`);
  const ask = (how: string, query: string): Promise<Timed> => page.evaluate(`${how}(${JSON.stringify(query)})`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  const first: [number[], number[]] = [[], []];
  const typed: [number[], number[]] = [[], []];
  // In turns, so that a busy moment falls on all.
  for (let round = 0; round < rounds; round += 1) {
    const made = await ask('first', 'bread');
    assert(made.found > 0, 'there is bread in a village');
    first[0].push(made.ms);
    first[1].push((await ask('scan', 'bread')).ms);
    await page.evaluate(`takeIn('bread')`);
    for (const query of queries) {
      typed[0].push((await ask('typed', query)).ms);
      typed[1].push((await ask('scan', query)).ms);
    }
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const line = (name: string, [ours, reference]: [number[], number[]], limit: number): Measurement => ({
    ...{ name, n: board.length, ours: median(ours), reference: median(reference), unit: 'ms', limit },
  });
  return [line('search/first', first, limits.first), line('search/typed', typed, limits.typed)];
}

async function weigh(page: Page, session: CDPSession, board: Board): Promise<Measurement> {
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(`put(${JSON.stringify(board)})`);
  const before = await used();
  await page.evaluate(`first('bread'); takeIn('bread')`);
  const ours = (await used()) - before;
  const texts = board.flatMap(([, { title = '', words = '', place = '' }]) => [title, words, place]);
  const reference = texts.reduce((sum, text) => sum + utf8(text).length, 0);
  return { name: 'search/bytes', n: board.length, ours, reference, unit: 'bytes', limit: limits.bytes };
}
