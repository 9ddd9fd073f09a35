import type { RelaySizes } from '../../src/wire/relay-replies.ts';
import { appendChunksMax } from '../../src/wire/relay-requests.ts';
import type { Limits } from '../config/limits.ts';
import type { PageSize } from '../store/reading.ts';

/** What `hello` announces. */
export const sizesOf = (limits: Limits): RelaySizes => ({
  chunk: limits.chunkBytesMax,
  append: limits.appendBytesMax,
  slot: limits.slotBytesMax,
  live: limits.liveBytesMax,
});

/** Names, numbers and lengths around the payload of the largest request. */
const envelopeBytesMax = 1024 + appendChunksMax * 8;

/** A longer frame is cut off before it is read. */
export const frameBytesMax = (limits: Limits): number =>
  Math.max(limits.appendBytesMax, limits.slotBytesMax, limits.liveBytesMax) + envelopeBytesMax;

/** So small that a phone on a thin line gets each frame long before it would lose patience. */
const frameBytes = 128 * 1024;

export const pushSize: PageSize = { itemsMax: 256, bytesMax: frameBytes };
export const pageSizeOf = (itemsMax: number): PageSize => ({ itemsMax, bytesMax: frameBytes });
