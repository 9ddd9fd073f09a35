/**
 * Why a relay refuses a request. When several hold, the first in this order is named; with `retryAfterMs`, the same
 * request may succeed after that long.
 */
export const refusalNames = [
  /** The relay is shutting down; another connection will reach its successor. */
  'stopping',
  /** This address asks, sends or fetches faster than it may. */
  'busy',
  /** A field is missing, unknown or impossible. */
  'malformed',
  /** A verb this version does not have. */
  'unknown-kind',
  /** The proof does not hold for this channel on this connection. */
  'bad-proof',
  /** This connection has as many channels open as it may. */
  'too-many-channels',
  /** `open` comes first. */
  'not-open',
  /** A chunk, an append, a slot's value or a live message exceeds the sizes in `hello`, or is empty. */
  'wrong-size',
  /** This channel takes in bytes faster than it may. */
  'channel-busy',
  /** The slot holds this revision or a higher one. */
  'slot-outdated',
  /** The channel has no room for this. */
  'channel-full',
  /** The relay's disk allowance is used up. */
  'relay-full',
  /** The channel has as many slots as it may. */
  'slots-full',
  /** This address has begun as many new channels as it may for now. */
  'too-many-new-channels',
  /** No card hangs at this door: nobody can ask there. */
  'no-door',
  /** As many asks lie at this door, or at all doors together, as may. */
  'door-full',
  /** As many doors have a card as may. */
  'doors-full',
  /** This address has knocked as often as it may for now. */
  'too-many-knocks',
  /** The store failed; nothing of the request was kept. */
  'store-failing',
] as const;

export type RefusalName = (typeof refusalNames)[number];
