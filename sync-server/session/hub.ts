import type { ChannelId } from '../../src/wire/relay.ts';

/** What a connection wants to hear of a channel that it has open. */
export type Listener = {
  /** Chunks or slot values were committed. */
  readonly grown: () => void;
  readonly live: (bytes: Uint8Array) => void;
};

/** Who has which channel open, so that one connection's writes reach the others. */
export type Hub = {
  /** Returns what ends it. */
  readonly join: (channel: ChannelId, listener: Listener) => () => void;
  readonly announce: (channel: ChannelId) => void;
  /** Hands `bytes` to every listener but the sender (`null`: the relay itself) and returns their number. */
  readonly passLive: (channel: ChannelId, sender: Listener | null, bytes: Uint8Array) => number;
};

export function makeHub(): Hub {
  const listenersByChannel = new Map<ChannelId, Set<Listener>>();
  const listenersOf = (channel: ChannelId): readonly Listener[] => [...(listenersByChannel.get(channel) ?? [])];

  return {
    join(channel, listener) {
      const listeners = listenersByChannel.get(channel) ?? new Set();
      listenersByChannel.set(channel, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) listenersByChannel.delete(channel);
      };
    },
    announce(channel) {
      for (const listener of listenersOf(channel)) listener.grown();
    },
    passLive(channel, sender, bytes) {
      const others = listenersOf(channel).filter((listener) => listener !== sender);
      for (const listener of others) listener.live(bytes);
      return others.length;
    },
  };
}
