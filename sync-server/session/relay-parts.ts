import type { Clock } from '../clock.ts';
import type { Limits } from '../config/limits.ts';
import type { Allowances } from '../limits/allowances.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from './hub.ts';

/** What all sessions of a relay share. */
export type RelayParts = {
  readonly store: Store;
  readonly hub: Hub;
  readonly allowances: Allowances;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly isStopping: () => boolean;
  /** Told of a read that the store could not do. */
  readonly storeFailed: (reason: unknown) => void;
};
