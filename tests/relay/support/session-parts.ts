import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type Limits, standardLimits } from '../../../sync-server/config/limits.ts';
import { makeAllowances } from '../../../sync-server/limits/allowances.ts';
import { makeHub } from '../../../sync-server/session/hub.ts';
import type { RelayParts } from '../../../sync-server/session/relay-parts.ts';
import { openStore } from '../../../sync-server/store/store.ts';
import { type ManualClock, makeManualClock } from './manual-clock.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export type TestParts = RelayParts & { readonly clock: ManualClock; readonly failures: readonly unknown[] };

/** Everything a session needs, with a real store and no socket. */
export function makeSessionParts(limits: Partial<Limits> = {}): TestParts {
  const clock = makeManualClock();
  const failures: unknown[] = [];
  const storeFailed = (reason: unknown): void => void failures.push(reason);
  const all = { ...standardLimits, ...limits };
  const store = openStore({
    folder: makeTemporaryFolder(),
    newEpoch: randomBytes(16),
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
    isStopping: () => false,
    storeFailed,
    failures,
  };
}
