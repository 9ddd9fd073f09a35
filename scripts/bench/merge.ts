/** A thousand entries of others, verified, kept and admitted: into a long history, against into a thousand entries. */
import type { SignedEntry } from '../../src/core/entry.ts';
import { assert } from '../../src/lib/assert.ts';
import type { Books } from '../../src/session/group/books.ts';
import { historyFile, openHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';
import { phoneWith } from './phone.ts';

const small = 1_000;
const arriving = 1_000;
const rounds = 3;
const limit = 1.3;

export async function benchMerge(n: number): Promise<Measurement[]> {
  // The last of a history of n come in, and those that follow the first thousand of a short one.
  const phones = [await phoneAndNews(n), await phoneAndNews(small + rounds * arriving)] as const;
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const which of [0, 1] as const) {
      const { books, news } = phones[which];
      times[which].push(await timed(() => receive(books, news[round] ?? [])));
    }
  }
  const [ours, reference] = times.map(median) as [number, number];
  return [{ name: 'merge', n, ours, reference, limit, unit: 'ms' }];
}

async function phoneAndNews(entries: number): Promise<{ readonly books: Books; readonly news: SignedEntry[][] }> {
  const history = openHistory(await historyFile(entries));
  const held = history.entries.length - rounds * arriving;
  const news = Array.from({ length: rounds }, (_, round) =>
    history.entries.slice(held + round * arriving, held + (round + 1) * arriving),
  );
  const { books } = await phoneWith({ ...history, entries: history.entries.slice(0, held) });
  return { books, news };
}

async function receive(books: Books, news: readonly SignedEntry[]): Promise<void> {
  const { fresh } = await books.receive(news, 'elsewhere');
  assert(fresh.length === arriving, 'all that comes in is news');
}
