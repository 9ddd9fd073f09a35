/**
 * News as a text file: what it weighs, and what it costs a phone to make it and another one to take it in, against the same
 * batches over a relay whose network costs nothing.
 */
import { browserIdentity } from '../../src/app/worker/identity.ts';
import type { SignedEntry } from '../../src/core/entry.ts';
import { hashEntry } from '../../src/core/hash.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { assert } from '../../src/lib/assert.ts';
import { openBatches, sealBatches } from '../../src/session/files/sealed-batches.ts';
import type { Books } from '../../src/session/group/books.ts';
import { sealTraffic } from '../../src/session/group/traffic.ts';
import { decodeNewsFile, encodeNewsFile, encodeNewsHead } from '../../src/wire/news-file.ts';
import { decodeTextFile, encodeTextFile } from '../../src/wire/text-file.ts';
import { deflated } from './bytes.ts';
import { historyFile, openHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';
import { phoneWith } from './phone.ts';

const lived = 4_000;
const carried = 1_000;
const rounds = 5;
/** Text takes a third more than bytes, sealing in steps up to a sixteenth, and lines their breaks. */
const limits = { bytes: 1.45, time: 1.5 } as const;

const identity = browserIdentity;
const key = identity.randomBytes(32);

export async function benchFile(): Promise<Measurement[]> {
  const history = openHistory(await historyFile(lived));
  const news = history.entries.slice(-carried);
  const text = await makeFile(news);
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = { ...history, entries: history.entries.slice(0, -carried) };
    const [byFile, byRelay] = [await phoneWith(before), await phoneWith(before)];
    ours.push(await timed(async () => take(byFile.books, await readFile(await makeFile(news)))));
    reference.push(
      await timed(async () => take(byRelay.books, (await openBatches(identity, key, await sealed(news))) ?? [])),
    );
  }
  const [time, alone] = [median(ours), median(reference)];
  const line = { n: carried } as const;
  return [
    { ...line, name: 'file/bytes', ours: text.length, reference: deflated(news), unit: 'bytes', limit: limits.bytes },
    {
      ...{ ...line, name: 'file/make-and-take', ours: time, reference: alone, unit: 'ms', limit: limits.time },
      perSecond: Math.round((carried / time) * 1000),
    },
  ];
}

async function take(books: Books, news: readonly SignedEntry[]): Promise<void> {
  const { fresh } = await books.receive(news, 'elsewhere');
  assert(fresh.length === carried, 'all that comes in is news');
}

async function sealed(news: readonly SignedEntry[]): Promise<Uint8Array[]> {
  const byId = new Map(news.map((each) => [hashEntry(each.bytes), each]));
  // Not from the disk: what that costs is the same for every channel.
  const read = async (ids: readonly EntryId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const batches = await sealBatches(identity, key, { read }, [...byId.keys()], async () => true);
  assert(batches !== null, 'nobody gives it up');
  return batches;
}

async function makeFile(news: readonly SignedEntry[]): Promise<Uint8Array> {
  const batches = await sealed(news);
  const head = await sealTraffic(identity, key, encodeNewsHead({ parcels: [], have: null, box: null }), 'file');
  return encodeTextFile('A file for Minga.', encodeNewsFile([[head, ...batches]]));
}

async function readFile(text: Uint8Array): Promise<SignedEntry[]> {
  const file = decodeTextFile(text);
  const parts = file?.ok ? decodeNewsFile(file.value) : null;
  const entries = parts?.ok ? await openBatches(identity, key, parts.value[0]?.slice(1) ?? []) : null;
  assert(entries !== null, 'a file that was just made is read');
  return entries;
}
