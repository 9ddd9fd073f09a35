/** What entries weigh where they lie and on their way, against the same entries deflated and nothing more. */
import type { SignedEntry } from '../../src/core/entry.ts';
import type { SettledFeed } from '../../src/core/feed.ts';
import { hashEntry } from '../../src/core/hash.ts';
import { bytesToEpochKey, epochContentKey } from '../../src/identity/epoch-keys.ts';
import { sealContent } from '../../src/identity/sealing.ts';
import { assert } from '../../src/lib/assert.ts';
import { concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { encodeBatch, splitIntoBatches } from '../../src/wire/batch.ts';
import { pack } from '../../src/wire/pack.ts';
import { automergeSyncBytes } from './automerge-sync.ts';
import { logBytes } from './disk-bytes.ts';
import { historyFile, openHistory } from './history.ts';
import type { Measurement } from './measurement.ts';
import { phoneWith } from './phone.ts';

const caughtUp = 1_000;
/** How much of its history a phone heard little by little, as it does in a life, and in what steps it moved it into documents. */
const livedShare = 0.1;
const stepShare = 0.01;
const limits = { stored: 1.2, catchUp: 1.15, thanAutomerge: 1 } as const;

export async function benchBytes(n: number): Promise<Measurement[]> {
  const { group, entries } = openHistory(await historyFile(n));
  const livedFrom = n - Math.ceil(n * livedShare);
  const step = Math.ceil(n * stepShare);
  const { entries: store, hear, disk } = await phoneWith({ group, entries: entries.slice(0, livedFrom) });
  for (let at = livedFrom; at < n; at += step) await hear(entries.slice(at, at + step));
  const feeds = await store.feeds(group);
  const stored = { n, ours: (await logBytes(disk)) / n, limit: limits.stored, unit: 'bytes' } as const;

  const news = entries.slice(-caughtUp);
  const caught = { n: caughtUp, ours: await relayBytes(news), unit: 'bytes' } as const;
  const automerge = automergeSyncBytes(entries, caughtUp);
  return [
    { ...stored, name: 'bytes/stored-per-entry', reference: deflated(entries) / n },
    { ...stored, name: 'bytes/stored-per-entry/by-feed', reference: deflatedByFeed(entries, feeds) / n },
    { ...caught, name: 'bytes/catch-up', reference: deflated(news), limit: limits.catchUp },
    { ...caught, name: 'bytes/catch-up-by-automerge', reference: automerge, limit: limits.thanAutomerge },
  ];
}

/** Bodies and signatures end to end, in the order in which they were said: nobody can keep less and hand on a proof. */
export const deflated = (entries: readonly SignedEntry[]): number =>
  // In parts, since a call takes only so many arguments.
  pack(concatBytes(...splitIntoBatches(entries).map(endToEnd))).length;

/**
 * The same with each feed by itself, as its document is. What makes it larger is the ids of others' entries, which stand in
 * the entries of several authors at once: that is what documents save by calling them by name.
 */
function deflatedByFeed(entries: readonly SignedEntry[], feeds: readonly SettledFeed[]): number {
  const byId = new Map(entries.map((entry) => [hashEntry(entry.bytes), entry]));
  return feeds.reduce((sum, feed) => sum + deflated(feed.entries.flatMap((id) => byId.get(id) ?? [])), 0);
}

const endToEnd = (entries: readonly SignedEntry[]): Uint8Array =>
  concatBytes(...entries.flatMap(({ bytes, signature }) => [bytes, signature]));

/** Batches as a phone seals them for the relay's log, padding included. */
async function relayBytes(news: readonly SignedEntry[]): Promise<number> {
  const epochKey = bytesToEpochKey(new Uint8Array(32));
  assert(epochKey !== null, 'an epoch key has 32 bytes');
  const key = await epochContentKey(epochKey);
  const sealed = splitIntoBatches(news).map((batch) => sealContent(key, encodeBatch(batch), utf8('bench')));
  return (await Promise.all(sealed)).reduce((sum, chunk) => sum + chunk.length, 0);
}
