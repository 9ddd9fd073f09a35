import type { Clock } from '../../../sync-server/clock.ts';
import { type ManualClock, makeManualClock } from '../../relay/support/manual-clock.ts';

/** Platforms count a timer's milliseconds in 31 bits; what is longer goes off at once. */
const longestMs = 2 ** 31 - 1;

/** A clock the test moves, which refuses what a platform's timers would take for "now". */
export function makeStrictClock(startsAt = 0): ManualClock {
  const clock = makeManualClock();
  const after: Clock['after'] = (milliseconds, work) => {
    if (!(milliseconds >= 0 && milliseconds <= longestMs)) throw new Error(`a timer of ${milliseconds} ms`);
    return clock.after(milliseconds, work);
  };
  return { ...clock, now: () => startsAt + clock.now(), after };
}
