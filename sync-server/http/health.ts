import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';

/** What /healthz says. Numbers only: nothing in it tells one group or one visitor from another. */
export type Health = {
  readonly ok: boolean;
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly storeWritable: boolean;
  readonly sockets: number;
  readonly channels: number;
};

/** Trying the store costs a write to the disk, which strangers may not ask for at will. */
const triedAgainAfterMs = 5000;

export function makeHealth(version: string, store: Store, socketCount: () => number, clock: Clock): () => Health {
  const startedAt = clock.now();
  let triedAt = Number.NEGATIVE_INFINITY;
  let storeWritable = false;
  let channels = 0;

  return () => {
    if (clock.now() - triedAt >= triedAgainAfterMs) {
      triedAt = clock.now();
      storeWritable = store.isWritable();
      if (storeWritable) channels = store.channelCount();
    }
    const uptimeSeconds = Math.floor((clock.now() - startedAt) / 1000);
    return { ok: storeWritable, version, uptimeSeconds, storeWritable, sockets: socketCount(), channels };
  };
}
