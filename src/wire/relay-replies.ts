/** What a relay says: one `hello`, answers (with the number `n` of their request), and what it pushes to followers. */

import {
  type ChannelId,
  channelIdBytes,
  nonceBytes,
  type SlotId,
  type StreamEpoch,
  slotIdBytes,
  streamEpochBytes,
} from './relay.ts';
import { byteString, type FieldsOf, hexId, integer, listOf, oneOf, orNull, record, truth } from './relay-fields.ts';
import { type MessageOf, messageCodec } from './relay-messages.ts';
import { refusalNames } from './relay-refusals.ts';
import { pageItemsMax } from './relay-requests.ts';

const n = integer(1);
const channel = hexId<ChannelId>(channelIdBytes);

/**
 * How far a channel reaches: the first chunk still there, the last one given out, the last slot stamp.
 * An empty log has `first` = `last` + 1.
 */
const extentShape = { first: integer(1), last: integer(), stamp: integer() } as const;
export type ChannelExtent = FieldsOf<typeof extentShape>;

const chunkShape = { sequence: integer(1), bytes: byteString() } as const;
export type StoredChunk = FieldsOf<typeof chunkShape>;

const slotShape = {
  slot: hexId<SlotId>(slotIdBytes),
  revision: integer(1),
  stamp: integer(1),
  bytes: byteString(),
} as const;
export type SlotValue = FieldsOf<typeof slotShape>;

const askShape = { ask: hexId<SlotId>(slotIdBytes), bytes: byteString() } as const;
export type StoredAsk = FieldsOf<typeof askShape>;

const doorShape = { door: channel, card: byteString() } as const;
export type ListedDoor = FieldsOf<typeof doorShape>;

/** The largest of each thing, in bytes, that this relay takes. */
const sizesShape = { chunk: integer(1), append: integer(1), slot: integer(1), live: integer(1) } as const;
export type RelaySizes = FieldsOf<typeof sizesShape>;

const chunks = listOf(record(chunkShape), pageItemsMax);
const slots = listOf(record(slotShape), pageItemsMax);

const shapes = {
  /** First on every connection. The nonce goes into the proofs of this connection. */
  hello: {
    version: integer(1),
    nonce: byteString(nonceBytes),
    epoch: hexId<StreamEpoch>(streamEpochBytes),
    sizes: record(sizesShape),
  },

  opened: { n, ...extentShape },
  /** The chunks stand at `first` to `last`, and a loss of power no longer takes them. */
  appended: { n, first: integer(1), last: integer(1) },
  page: { n, items: chunks, more: truth },
  slotPage: { n, items: slots, more: truth },
  /** The extent at this moment: whoever has received up to it has caught up. */
  following: { n, ...extentShape },
  stored: { n, stamp: integer(1) },
  /** `receivers`: how many other connections it was handed to. */
  passed: { n, receivers: integer() },
  closed: { n },
  pong: { n },
  hung: { n },
  askPage: { n, items: listOf(record(askShape), pageItemsMax), more: truth },
  dismissed: { n },
  /** `null`: no card hangs there. */
  card: { n, card: orNull(byteString()) },
  doorPage: { n, items: listOf(record(doorShape), pageItemsMax), more: truth },
  knocked: { n },
  /** The cursor does not lie in this log: another epoch, a part that is gone, or an end it has not reached. */
  gap: { n, ...extentShape },
  refused: { n, why: oneOf(refusalNames), retryAfterMs: orNull(integer()) },

  chunks: { channel, items: chunks },
  slots: { channel, items: slots },
  /** No bytes: somebody knocked at the door that this channel is. */
  live: { channel, bytes: byteString() },
} as const;

export type RelayReply = MessageOf<typeof shapes>;
export type Hello = Extract<RelayReply, { kind: 'hello' }>;

const codec = messageCodec(shapes);
export const encodeReply = codec.encode;
export const decodeReply = codec.decode;
