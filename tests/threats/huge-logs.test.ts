import type { FeedPlan } from '../../src/core/feed.ts';
import type { DeviceId } from '../../src/core/ids.ts';
import type { Log } from '../../src/core/log.ts';
import { planDeviceFeeds, segmentLength } from '../../src/replication/feeds/plan.ts';
import { chainAfter, group, logOf, newPhone } from '../replication/feeds/chains.ts';
import { threat } from './support/threat.ts';

const ana = newPhone('ana');
const long = chainAfter(ana, null, 1_000);

/** How many bodies have to be read to write down one entry more. */
threat<(log: Log, device: DeviceId) => readonly FeedPlan[]>('Huge logs', {
  attack: (plan) => {
    const newest = long.at(-1)?.entry.id;
    const touched = plan(logOf(long), ana.device).filter(({ entries }) => entries.some((id) => id === newest));
    return touched.some(({ entries }) => entries.length > segmentLength);
  },
  defence: (log, device) => planDeviceFeeds(log, group, device),
  takenOut: (log, device) => {
    const plans = planDeviceFeeds(log, group, device);
    return plans.slice(0, 1).map((first) => ({ ...first, entries: plans.flatMap(({ entries }) => entries) }));
  },
});
