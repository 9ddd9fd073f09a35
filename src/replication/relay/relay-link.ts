/**
 * A phone's connection to one relay: what the sync engine sees of it.
 *
 * The link carries bytes. It knows nothing of entries or encryption, keeps nothing, and queues nothing: whoever sends
 * keeps what it sent until a later read shows it, and offers it again on `caught-up` (protocol §13). Connections come
 * and go beneath the link; channels opened on it are opened again, with a new proof, and followed on from where they were.
 */
import type { Result } from '../../lib/result.ts';
import type { ChannelId, Cursor, SlotCursor, SlotId } from '../../wire/relay.ts';
import type { RefusalName } from '../../wire/relay-refusals.ts';
import type { ChannelExtent, RelaySizes, SlotValue, StoredAsk } from '../../wire/relay-replies.ts';

/**
 * - `connecting`: dialled for the first time, or because somebody asked for it; or waiting for the relay's hello
 * - `connected`: requests are answered
 * - `offline`: out of reach; it is tried again by itself
 */
export type RelayLinkState = 'connecting' | 'connected' | 'offline';

export interface RelayLink {
  /** The relay's address, as given. */
  readonly url: string;
  state(): RelayLinkState;
  /** The largest of each thing that the relay takes, in bytes; `null` before its first hello. */
  sizes(): RelaySizes | null;
  /**
   * Keeps a channel open from now on, through every reconnection, until it is closed. Without a follower it only sends
   * and reads. A channel is opened once a link at a time.
   */
  open(key: ChannelKey, follower?: Follower): RelayChannel;
  /** There may be a network again: tries at once, or makes sure that the connection still lives. */
  wake(): void;
  /** The platform has no network any more: the connection is taken for dead, and tried again by itself. */
  networkLost(): void;
  /** Ends it for good. Requests under way are answered `unanswered`. */
  close(): void;
}

/** Proves that we may use a channel. `sign` is Ed25519 by the key whose public half the channel is named after. */
export type ChannelKey = {
  readonly channel: ChannelId;
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
};

/** Every request resolves; none rejects. Answers may come in another order than the requests went. */
export interface RelayChannel {
  readonly id: ChannelId;
  /** Adds chunks at the end, all or none: 1 to 256, within `sizes().chunk` each and `sizes().append` together. */
  append(chunks: readonly Uint8Array[]): Promise<Result<Appended, RelayFault>>;
  /** Up to `limit` (1 to 1,000) chunks after the cursor; `null` is from the first that is there. */
  read(after: Cursor | null, limit: number): Promise<Result<ChunkPage, RelayFault>>;
  /** Replaces the slot's value if `revision` (from 1) is higher than the relay's. Empty bytes erase it. */
  put(slot: SlotId, revision: number, bytes: Uint8Array): Promise<Result<{ readonly cursor: SlotCursor }, RelayFault>>;
  /** Up to `limit` (1 to 1,000) slot values put after the cursor, oldest first; an erased one has no bytes. */
  slots(after: SlotCursor | null, limit: number): Promise<Result<SlotPage, RelayFault>>;
  /** Hands bytes to the others who have the channel open now, and tells how many connections that were. */
  live(bytes: Uint8Array): Promise<Result<{ readonly receivers: number }, RelayFault>>;
  /** Where the channel is a door: its card, or another; no bytes take it off. */
  hang(card: Uint8Array, listed: boolean): Promise<Result<null, RelayFault>>;
  /** What was asked there, in pages, after the ask of that name. */
  asks(after: SlotId | null): Promise<Result<AskPage, RelayFault>>;
  dismiss(ask: SlotId): Promise<Result<null, RelayFault>>;
  /** Follows no more and forgets the channel. */
  close(): void;
}

/** What somebody who follows a channel wants to know. It starts after these; `null` is from the beginning. */
export type Follower = {
  readonly after: Cursor | null;
  readonly slotsAfter: SlotCursor | null;
  readonly receive: (event: ChannelEvent) => void;
};

export type ChannelEvent =
  /** In order, none twice on one link. `cursor` stands after the last. */
  | { readonly kind: 'chunks'; readonly chunks: readonly Uint8Array[]; readonly cursor: Cursor }
  | { readonly kind: 'slots'; readonly slots: readonly SlotValue[]; readonly cursor: SlotCursor }
  | { readonly kind: 'live'; readonly bytes: Uint8Array }
  /** After every connection: all that the relay held when we came has been received. Now is the time to offer the rest. */
  | { readonly kind: 'caught-up' }
  /** The relay no longer holds all that it had, or is another. Following starts again from the first that is there. */
  | { readonly kind: 'lost' };

export type Appended = { readonly first: Cursor; readonly last: Cursor };
export type ChunkPage = {
  readonly chunks: readonly Uint8Array[];
  /** After the last chunk of the page; the cursor asked with when there is none. */
  readonly cursor: Cursor | null;
  readonly more: boolean;
};
export type SlotPage = {
  readonly slots: readonly SlotValue[];
  readonly cursor: SlotCursor | null;
  readonly more: boolean;
};

type AskPage = { readonly asks: readonly StoredAsk[]; readonly more: boolean };

export type RelayFault =
  /** There is no connection. Nothing was sent. */
  | { readonly name: 'offline' }
  /** It was sent, and the connection ended before an answer: it may have happened. */
  | { readonly name: 'unanswered' }
  /** The cursor does not lie in the relay's log, which reaches from `first` to `last`. */
  | { readonly name: 'gap'; readonly extent: ChannelExtent }
  /** The relay said no; the same may succeed after `retryAfterMs`, never if that is `null`. */
  | { readonly name: RefusalName; readonly retryAfterMs: number | null };
