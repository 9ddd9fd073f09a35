import type { ChannelId } from '../../src/wire/relay.ts';
import type { RelayReply } from '../../src/wire/relay-replies.ts';
import { type Feed, makeFeed } from './feed.ts';
import type { Listener } from './hub.ts';
import type { RelayParts } from './relay-parts.ts';
import { pushSize } from './sizes.ts';

/** A channel on a connection that has proved its key. */
export type OpenChannel = {
  readonly id: ChannelId;
  /** Starts to push what comes after these, in place of whatever was followed before. */
  readonly follow: (after: { readonly sequence: number; readonly stamp: number }) => void;
  /** Pushes what the follower lacks. */
  readonly pump: () => void;
  /** The connection has room again. */
  readonly drained: () => void;
  /** Hands `bytes` to the others who have it open. */
  readonly passLive: (bytes: Uint8Array) => number;
  readonly leave: () => void;
};

type Connection = {
  readonly send: (reply: RelayReply | Uint8Array) => void;
  readonly bufferedBytes: () => number;
  readonly drop: () => void;
};

export function makeOpenChannel(
  parts: RelayParts,
  address: string,
  id: ChannelId,
  connection: Connection,
): OpenChannel {
  const { store, hub, clock, allowances, limits } = parts;
  /** Feeds leave half of the buffer to answers and live messages. */
  const feedBufferBytesMax = limits.socketBufferBytesMax / 2;
  let feed: Feed | null = null;

  const listener: Listener = {
    grown: () => feed?.pump(),
    live: (bytes) => connection.send({ kind: 'live', channel: id, bytes }),
  };
  const leaveHub = hub.join(id, listener);

  return {
    id,
    follow(after) {
      feed?.stop();
      feed = makeFeed(
        {
          channel: id,
          store,
          clock,
          pageSize: pushSize,
          hasRoom: () => connection.bufferedBytes() <= feedBufferBytesMax,
          send: connection.send,
          takeOut: (bytes) => allowances.outBytesByAddress.take(address, bytes),
          failed(reason) {
            parts.storeFailed(reason);
            connection.drop();
          },
        },
        after,
      );
    },
    pump: () => feed?.pump(),
    drained: () => feed?.drained(),
    passLive: (bytes) => hub.passLive(id, listener, bytes),
    leave() {
      feed?.stop();
      leaveHub();
    },
  };
}
