import type { EntryId } from '../core/ids.ts';

/** Batches are sealed as a relay stores them, what is said as live messages are; a card begins a direct link. */
type Purpose = 'entries' | 'live' | 'card';

/** An epoch of the group whose key this phone holds, for speaking to another phone with nobody in between. (protocol §9) */
export type SpokenEpoch = {
  /** The same for the same key. */
  readonly name: string;
  readonly seal: (content: Uint8Array, purpose: Purpose) => Promise<Uint8Array>;
  /** `null`: sealed with another key, for another purpose, or altered. */
  readonly open: (sealed: Uint8Array, purpose: Purpose) => Promise<Uint8Array | null>;
  /**
   * `null` for the newest. Whoever speaks in one that is over may be somebody who is to hear nothing of today: they are told
   * these entries alone, by which a member finds the newest key.
   */
  readonly leadsOn: (() => ReadonlySet<EntryId>) | null;
};

/** Newest first; at least one. */
export type SpokenEpochs = readonly [SpokenEpoch, ...SpokenEpoch[]];
