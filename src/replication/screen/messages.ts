/** Making and opening what is shown: batches sealed as for a relay, and a head that says what the speaker has. */
import type { SignedEntry } from '../../core/entry.ts';
import { hashEntry } from '../../core/hash.ts';
import type { EntryId } from '../../core/ids.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { splitByWeight } from '../../lib/split-by-weight.ts';
import { decodeBatches, encodeBatch } from '../../wire/batch.ts';
import { blockBytesUsual } from '../../wire/frames/frame-source.ts';
import {
  decodeHead,
  decodeScreenNews,
  encodeHead,
  encodeScreenNews,
  type ScreenHead,
  saltLength,
} from '../../wire/screen-news.ts';
import type { SpokenEpoch } from '../spoken-epoch.ts';
import { marksOf } from './lacking.ts';
import type { ScreenPorts } from './ports.ts';

/** Some 1,700 entries: two and a half minutes at eight frames a second. What is more goes into another message. */
const framesUsuallyMost = 1_200;
/** Of that, what is too little for another batch. */
const hardlyAny = 1 / 16;
/** A history is read and packed in portions, so that the last of it is not fetched before the first is full. */
const portion = 500;

export type MadeNews = {
  readonly payload: Uint8Array;
  readonly told: ReadonlySet<EntryId>;
  readonly rest: readonly EntryId[];
};
export type OpenedNews = { readonly epoch: SpokenEpoch; readonly head: ScreenHead; readonly entries: SignedEntry[] };

/** As many of these entries as fit, in their order; none: only what this phone has. */
export async function makeNews(
  ports: ScreenPorts,
  epoch: SpokenEpoch,
  ids: readonly EntryId[],
  { begun, bill }: Pick<ScreenHead, 'begun' | 'bill'>,
): Promise<MadeNews> {
  const { batches, told, rest } = await fill(ports, epoch, ids);
  const salt = ports.randomBytes(saltLength);
  const chains = marksOf(ports.books.log(), salt, epoch.leadsOn?.());
  const head = await epoch.seal(encodeHead({ salt, chains, begun, left: rest.length, bill }), 'live');
  return { payload: encodeScreenNews({ head, batches }), told, rest };
}

/**
 * Each batch is as large as there is room, should nothing of it get smaller; what deflate saved is room for the next. So the
 * first holds nearly all: in batches of a relay's size a thousand entries take six per cent more.
 */
async function fill({ books, blockBytes = blockBytesUsual }: ScreenPorts, epoch: SpokenEpoch, ids: readonly EntryId[]) {
  const batches: Uint8Array[] = [];
  const told = new Set<EntryId>();
  const most = framesUsuallyMost * blockBytes;
  let queue: readonly SignedEntry[] = [];
  let [at, room] = [0, most];
  while (room > most * hardlyAny) {
    for (; at < ids.length && weightOf(queue) < room; at += portion)
      queue = [...queue, ...(await books.read(ids.slice(at, at + portion)))];
    const batch = splitByWeight(queue, weigh, room)[0] ?? [];
    if (batch.length === 0) break;
    queue = queue.slice(batch.length);
    const sealed = await epoch.seal(encodeBatch(batch), 'entries');
    batches.push(sealed);
    room -= sealed.length;
    for (const id of batch.map(idOf)) told.add(id);
  }
  return { batches, told, rest: [...queue.map(idOf), ...ids.slice(at)] };
}

const idOf = ({ bytes }: SignedEntry): EntryId => hashEntry(bytes);
const weigh = ({ bytes, signature }: SignedEntry): number => bytes.length + signature.length;
const weightOf = (entries: readonly SignedEntry[]): number => entries.reduce((sum, each) => sum + weigh(each), 0);

/** All of it or nothing: what one batch brings may build on what the one before it brings. */
export async function openNews(
  ports: ScreenPorts,
  payload: Uint8Array,
): Promise<Result<OpenedNews, 'damaged' | 'newer-version' | 'other-key'>> {
  const news = decodeScreenNews(payload);
  if (!news.ok) return news;
  for (const epoch of ports.epochs()) {
    const opened = await epoch.open(news.value.head, 'live');
    if (opened === null) continue;
    const head = decodeHead(opened);
    if (!head.ok) return head;
    const { batches } = news.value;
    const entries = decodeBatches(await Promise.all(batches.map((sealed) => epoch.open(sealed, 'entries'))));
    return entries === null ? err('damaged') : ok({ epoch, head: head.value, entries });
  }
  return err('other-key');
}
