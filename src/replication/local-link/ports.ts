import type { CarriedBooks } from '../../core/carrier.ts';
import type { SpokenEpochs } from '../spoken-epoch.ts';
import type { After } from '../timers.ts';

export type LinkPorts = {
  readonly books: CarriedBooks;
  readonly epochs: () => SpokenEpochs;
  /** Resolves when there is room for more; never rejects. */
  readonly say: (sealed: Uint8Array) => Promise<void>;
  readonly clock: { readonly after: After };
  /** Eight bytes that name this phone in this conversation. */
  readonly speaker: Uint8Array;
  /** Signed, that it is this device which is at this end. */
  readonly hello: Uint8Array;
  readonly hearHello: (device: Uint8Array, signature: Uint8Array) => Promise<void>;
  readonly attachments: {
    /** Locked, as it lies here; `null`: it does not. */
    readonly read: (name: string) => Promise<Uint8Array | null>;
    /** Something came that somebody may have asked for. */
    readonly take: (bytes: Uint8Array) => Promise<void>;
  };
  /** What `view` says may have changed. */
  readonly changed: () => void;
};

export type LinkView = {
  /** Entries that came over the link and that this phone did not have. */
  readonly taken: number;
  /** Whether each has all that the other has, as far as it said. */
  readonly same: boolean;
};
