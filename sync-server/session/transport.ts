/** The connection beneath a session: a WebSocket in the relay, a pair of functions in its tests. */
export type Transport = {
  readonly send: (frame: Uint8Array) => void;
  /** How many bytes wait because the other side does not take them. */
  readonly bufferedBytes: () => number;
  /** Says goodbye with one of `closeCodes`. */
  readonly close: (code: number) => void;
  /** Lets go without a word: for a peer that does not listen. */
  readonly drop: () => void;
};

/** RFC 6455 §7.4.1. */
export const closeCodes = {
  /** A frame that is no message. */
  unreadable: 1007,
  /** Went on asking after many refusals. */
  unruly: 1008,
  /** The relay is stopping; come back. */
  restarting: 1012,
} as const;
