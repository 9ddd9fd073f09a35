import type { CarriedBooks } from '../../core/carrier.ts';
import type { EntryId } from '../../core/ids.ts';

/** As on a relay: a head is sealed like a live message, batches like stored ones. */
type Purpose = 'entries' | 'live';

/** An epoch of the group whose key this phone holds. */
export type ScreenEpoch = {
  readonly seal: (content: Uint8Array, purpose: Purpose) => Promise<Uint8Array>;
  /** `null`: sealed with another key, for another purpose, or altered. */
  readonly open: (sealed: Uint8Array, purpose: Purpose) => Promise<Uint8Array | null>;
  /**
   * `null` for the newest. Whoever speaks in one that is over may be somebody who is to hear nothing of today: they are told
   * these entries alone, by which a member finds the newest key. (protocol §9)
   */
  readonly leadsOn: (() => ReadonlySet<EntryId>) | null;
};

export type ScreenPorts = {
  readonly books: Pick<CarriedBooks, 'group' | 'log' | 'read' | 'receiveEntries'>;
  /** Newest first; at least one. */
  readonly epochs: () => readonly [ScreenEpoch, ...ScreenEpoch[]];
  readonly randomBytes: (length: number) => Uint8Array;
  /** Bytes of a message in a frame, 256–1,024; 400 when nothing is said. */
  readonly blockBytes?: number;
};
