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
import { byteString, hexId, integer, listOf, orNull, record, truth } from './relay-fields.ts';
import { type MessageOf, messageCodec } from './relay-messages.ts';

const n = integer(1);
const channel = hexId<ChannelId>(channelIdBytes);
const epoch = hexId<StreamEpoch>(streamEpochBytes);
const ask = hexId<SlotId>(slotIdBytes);

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
  /**
   * Hangs a card at the door that this channel is, or another in its place; no bytes take it off, with all asks. `listed`: it is
   * in the list that `doors` yields. (decision 0026)
   */
  hang: { n, channel, listed: truth, card: byteString() },
  /** One page of what was asked at this door, in the order of the asks' names, after one of them. */
  asks: { n, channel, asksAfter: orNull(ask) },
  /** An ask was answered, or is not to be kept. */
  dismiss: { n, channel, ask },
  /** Ends the channel's part of this connection. */
  close: { n, channel },
  /** The card at a door, listed or not. From here on verbs that need no key: strangers come to a door. */
  visit: { n, door: channel },
  /** One page of the listed doors, in the order of their names, after one of them. */
  doors: { n, doorsAfter: orNull(channel) },
  /** Leaves an ask at a door, or another in its place. Its name is known to whoever asks and to the door alone. No bytes: taken back. */
  knock: { n, door: channel, ask, bytes: byteString() },
  /** Asks whether the relay is there. Phones send it, since only they know what waking their radio costs. */
  ping: { n },
} as const;

export type RelayRequest = MessageOf<typeof shapes>;

const codec = messageCodec(shapes);
export const encodeRequest = codec.encode;
export const decodeRequest = codec.decode;
