/**
 * Pushes a channel's growth to one follower, out of the store and never out of a queue.
 *
 * A feed remembers only how far it came. While the follower's connection is full, or its address has used up what it
 * may fetch, the feed waits and later reads on from there, so a slow phone costs the relay no memory and misses nothing.
 */
import type { ChannelId } from '../../src/wire/relay.ts';
import { encodeReply } from '../../src/wire/relay-replies.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { PageSize, StoreReading } from '../store/reading.ts';

export type FeedParts = {
  readonly channel: ChannelId;
  readonly store: StoreReading;
  readonly clock: Clock;
  readonly pageSize: PageSize;
  /** Whether the connection takes more for now. */
  readonly hasRoom: () => boolean;
  readonly send: (frame: Uint8Array) => void;
  /** Milliseconds until the follower's address may fetch again; 0 when so many bytes were granted. */
  readonly takeOut: (bytes: number) => number;
  /** The store could not be read. Feeds run by themselves, so no caller could answer for that. */
  readonly failed: (reason: unknown) => void;
};

export type Feed = {
  /** Sends what there is and the connection has room for. Called again whenever the channel grew. */
  readonly pump: () => void;
  /** The connection took what was waiting: a feed that stopped for want of room goes on. */
  readonly drained: () => void;
  readonly stop: () => void;
};

export function makeFeed(parts: FeedParts, after: { readonly sequence: number; readonly stamp: number }): Feed {
  const { channel, store, clock, pageSize, hasRoom, send, takeOut, failed } = parts;
  let { sequence, stamp } = after;
  let stopped = false;
  let isBlocked = false;
  let cancelWait: Cancel | null = null;

  function pump(): void {
    try {
      while (!stopped && cancelWait === null && pushNext());
    } catch (reason) {
      failed(reason);
    }
  }

  /** Returns whether it is worth going on. */
  function pushNext(): boolean {
    isBlocked = !hasRoom();
    if (isBlocked) return false;

    const waitMs = takeOut(0);
    if (waitMs > 0) {
      cancelWait = clock.after(waitMs, resume);
      return false;
    }
    const frame = nextFrame();
    if (frame === null) return false;
    takeOut(frame.length);
    send(frame);
    return true;
  }

  function resume(): void {
    cancelWait = null;
    pump();
  }

  /** Chunks first: a profile or a `have` is about entries, so the entries come before it. */
  function nextFrame(): Uint8Array | null {
    const chunks = store.chunksAfter(channel, sequence, pageSize).items;
    if (chunks.length > 0) {
      sequence = chunks.at(-1)?.sequence ?? sequence;
      return encodeReply({ kind: 'chunks', channel, items: chunks });
    }
    const slots = store.slotsAfter(channel, stamp, pageSize).items;
    if (slots.length > 0) {
      stamp = slots.at(-1)?.stamp ?? stamp;
      return encodeReply({ kind: 'slots', channel, items: slots });
    }
    return null;
  }

  return {
    pump,
    drained: () => {
      if (isBlocked) pump();
    },
    stop() {
      stopped = true;
      cancelWait?.();
    },
  };
}
