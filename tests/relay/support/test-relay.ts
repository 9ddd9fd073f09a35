import { onTestFinished } from 'vitest';
import { type Config, configFrom } from '../../../sync-server/config/config.ts';
import type { Limits } from '../../../sync-server/config/limits.ts';
import type { Event } from '../../../sync-server/log.ts';
import { type Relay, startRelay } from '../../../sync-server/start-relay.ts';
import { type ManualClock, makeManualClock } from './manual-clock.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export type TestRelay = Relay & {
  readonly clock: ManualClock;
  readonly config: Config;
  readonly events: readonly Event[];
};

type Settings = Partial<Omit<Config, 'limits'>> & { readonly limits?: Partial<Limits> };

/** A real relay in this process: its own port, its own SQLite file, and a clock that the test moves. */
export async function startTestRelay(settings: Settings = {}): Promise<TestRelay> {
  const standard = configFrom({ MINGA_PORT: '0' });
  if (!standard.ok) throw new Error(standard.error.join('\n'));
  const config: Config = {
    ...standard.value,
    dataFolder: settings.dataFolder ?? makeTemporaryFolder(),
    siteFolder: settings.siteFolder ?? makeTemporaryFolder(),
    ...settings,
    limits: { ...standard.value.limits, ...settings.limits },
  };
  const clock = makeManualClock();
  const events: Event[] = [];
  const relay = await startRelay(config, { clock, log: (event) => events.push(event) });
  onTestFinished(() => relay.stop());
  return { ...relay, clock, config, events };
}
