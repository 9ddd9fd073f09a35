import type { Clock } from '../../../sync-server/clock.ts';

export type ManualClock = Clock & {
  /** Moves time on and runs what falls due, in order. */
  readonly advance: (milliseconds: number) => void;
  /** How many timers are set. */
  readonly pending: () => number;
};

/** A clock that stands still until the test moves it. */
export function makeManualClock(): ManualClock {
  let now = 0;
  const timers = new Set<{ readonly due: number; readonly work: () => void }>();

  return {
    now: () => now,
    date: () => now,
    after(milliseconds, work) {
      const timer = { due: now + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...timers].filter(({ due }) => due <= end).sort((left, right) => left.due - right.due)[0];
        if (next === undefined) break;
        timers.delete(next);
        now = next.due;
        next.work();
      }
      now = end;
    },
    pending: () => timers.size,
  };
}
