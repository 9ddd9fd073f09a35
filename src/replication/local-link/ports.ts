import type { CarriedBooks } from '../../core/carrier.ts';
import type { EntryId } from '../../core/ids.ts';
import type { After } from '../timers.ts';

/** An epoch of the group whose key this phone holds. */
export type LinkEpoch = {
  /** The same for the same key. */
  readonly name: string;
  readonly seal: (content: Uint8Array) => Promise<Uint8Array>;
  /** `null`: sealed with another key, or altered. */
  readonly open: (sealed: Uint8Array) => Promise<Uint8Array | null>;
  /**
   * `null` for the newest. Whoever speaks in one that is over may be somebody who is to hear nothing of today: they are told
   * these entries alone, by which a member finds the newest key. (protocol §9)
   */
  readonly leadsOn: (() => ReadonlySet<EntryId>) | null;
};

export type LinkPorts = {
  readonly books: CarriedBooks;
  /** Newest first; at least one. */
  readonly epochs: () => readonly [LinkEpoch, ...LinkEpoch[]];
  /** Resolves when there is room for more; never rejects. */
  readonly say: (sealed: Uint8Array) => Promise<void>;
  readonly clock: { readonly after: After };
  /** Eight bytes that name this phone in this conversation. */
  readonly speaker: Uint8Array;
  /** Signed, that it is this device which is at this end. */
  readonly hello: Uint8Array;
  readonly hearHello: (device: Uint8Array, signature: Uint8Array) => Promise<void>;
  /** What `view` says may have changed. */
  readonly changed: () => void;
};

export type LinkView = {
  /** Entries that came over the link and that this phone did not have. */
  readonly taken: number;
  /** Whether each has all that the other has, as far as it said. */
  readonly same: boolean;
};
