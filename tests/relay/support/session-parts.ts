import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { streamEpochBytes } from '../../../src/wire/relay.ts';
import { type Limits, standardLimits } from '../../../sync-server/config/limits.ts';
import { makeAllowances } from '../../../sync-server/limits/allowances.ts';
import { makeHub } from '../../../sync-server/session/hub.ts';
import { proofHolds } from '../../../sync-server/session/proof.ts';
import type { RelayParts } from '../../../sync-server/session/relay-parts.ts';
import { openStore } from '../../../sync-server/store/store.ts';
import { type ManualClock, makeManualClock } from './manual-clock.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export type TestParts = RelayParts & { readonly clock: ManualClock; readonly failures: readonly unknown[] };

/** Everything a session needs, with a real store and no socket. */
export function makeSessionParts(
  limits: Partial<Limits> = {},
  newEpoch: Uint8Array = randomBytes(streamEpochBytes),
): TestParts {
  const clock = makeManualClock();
  const failures: unknown[] = [];
  const storeFailed = (reason: unknown): void => void failures.push(reason);
  const all = { ...standardLimits, ...limits };
  const store = openStore({
    folder: makeTemporaryFolder(),
    newEpoch,
    quotas: all,
    failed: storeFailed,
  });
  onTestFinished(() => store.close());
  return {
    store,
    hub: makeHub(),
    allowances: makeAllowances(all, clock.now),
    limits: all,
    clock,
    randomBytes,
    proofHolds,
    isStopping: () => false,
    storeFailed,
    failures,
  };
}
