import type { Clock } from '../clock.ts';
import type { Limits } from '../config/limits.ts';
import type { Allowances } from '../limits/allowances.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from './hub.ts';
import type { Proof } from './proof.ts';

/** What all sessions of a relay share. */
export type RelayParts = {
  readonly store: Store;
  readonly hub: Hub;
  readonly allowances: Allowances;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Whether somebody who asks for a channel holds its key: signed our nonce with it. */
  readonly proofHolds: (proof: Proof, nonce: Uint8Array) => boolean;
  readonly isStopping: () => boolean;
  /** Told of a read that the store could not do. */
  readonly storeFailed: (reason: unknown) => void;
};
