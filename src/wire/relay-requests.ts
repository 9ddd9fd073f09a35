/**
 * What a phone may ask of a relay. Every request has a number `n`, given once in a connection; the answer repeats it.
 * Answers may overtake one another: an append waits for its commit while a read that came later is served.
 */

import {
  type ChannelId,
  type Cursor,
  channelIdBytes,
  proofBytes,
  publicKeyBytes,
  type SlotCursor,
  type SlotId,
  type StreamEpoch,
  slotIdBytes,
  streamEpochBytes,
} from './relay.ts';
import { byteString, hexId, integer, listOf, orNull, record } from './relay-fields.ts';
import { type MessageOf, messageCodec } from './relay-messages.ts';

const n = integer(1);
const channel = hexId<ChannelId>(channelIdBytes);
const epoch = hexId<StreamEpoch>(streamEpochBytes);

/** `null`: from the first that is there. */
const after = orNull<Cursor>(record({ epoch, sequence: integer() }));
const slotsAfter = orNull<SlotCursor>(record({ epoch, stamp: integer() }));

/** How many chunks or slot values one answer may carry; the relay may send fewer. */
export const pageItemsMax = 1000;
const limit = integer(1, pageItemsMax);

/** How many chunks one append may carry. Their bytes are limited too, by the sizes in `hello`. */
export const appendChunksMax = 256;

const shapes = {
  /** Proves knowledge of the channel's key (`openingMessage`). Comes before anything else about the channel. */
  open: { n, channel, publicKey: byteString(publicKeyBytes), proof: byteString(proofBytes) },
  /** Adds chunks at the end, all or none. Answered once they are durable. */
  append: { n, channel, chunks: listOf(byteString(), appendChunksMax) },
  /** One page of chunks after a cursor. */
  read: { n, channel, after, limit },
  /** One page of replaceable messages that were put after a stamp, oldest first. */
  slots: { n, channel, slotsAfter, limit },
  /** From here on, everything after both cursors is pushed, live messages too. A second one replaces the first. */
  follow: { n, channel, after, slotsAfter },
  /** Replaces a slot's value if `revision` is higher than what is there. No bytes: erased, though not forgotten. */
  put: { n, channel, slot: hexId<SlotId>(slotIdBytes), revision: integer(1), bytes: byteString() },
  /** Hands bytes to every other connection that has the channel open now. Never stored. */
  live: { n, channel, bytes: byteString() },
  /** Ends the channel's part of this connection. */
  close: { n, channel },
  /** Asks whether the relay is there. Phones send it, since only they know what waking their radio costs. */
  ping: { n },
} as const;

export type RelayRequest = MessageOf<typeof shapes>;

const codec = messageCodec(shapes);
export const encodeRequest = codec.encode;
export const decodeRequest = codec.decode;
