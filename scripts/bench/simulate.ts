/** A simulated schedule, from seed to verdict: its phones, their talk, the auditor and all checks; on one core. */
import { admit } from '../../src/core/replay.ts';
import { emptyState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import type { Healed } from '../simulate/checks/check.ts';
import { runSchedule } from '../simulate/run-schedule.ts';
import { scheduleFrom } from '../simulate/schedule.ts';
import type { Measurement } from './measurement.ts';

/** Of so many entries of the large history one schedule is played. */
const entriesASchedule = 200;
const warmUp = 40;
/** Five phones hear everything, some of them again after a crash; the books are reckoned twice more, once by the auditor. */
const limit = 30;

/** The reference: the same entries, admitted once by one phone. */
export async function benchSimulate(n: number): Promise<Measurement[]> {
  const schedules = Math.max(50, Math.round(n / entriesASchedule));
  for (let seed = 1; seed <= warmUp; seed += 1) runSchedule(scheduleFrom(seed));
  let admitting = 0;
  const all = cpuMilliseconds(() => {
    for (let at = 0; at < schedules; at += 1)
      runSchedule(scheduleFrom(warmUp + 1 + at), registry, (healed) => {
        admitting += cpuMilliseconds(() => admitOnce(healed));
      });
  });
  const [ours, reference] = [(all - admitting) / schedules, admitting / schedules];
  return [{ name: 'simulate', n: schedules, ours, reference, limit, unit: 'ms', perSecond: Math.round(1000 / ours) }];
}

function admitOnce({ world, entries }: Healed): void {
  const { group, signer } = world.village;
  const verified = entries.flatMap((entry) => signer.verify(entry, registry) ?? []);
  admit(registry, emptyState(group), verified);
}

/** Of the processor, not of the wall: other work on the machine does not count. */
function cpuMilliseconds(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
