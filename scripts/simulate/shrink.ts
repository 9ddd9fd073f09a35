import type { Schedule, Step } from './schedule.ts';

/**
 * Leaves out whatever is not needed for a schedule to fail: first halves, then quarters, down to single steps.
 *
 * A step reads its numbers as choices among what there is, so that a schedule with holes in it still makes sense.
 */
export function shortest(schedule: Schedule, fails: (shorter: Schedule) => boolean): Schedule {
  let steps = schedule.steps;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < steps.length; ) {
      const fewer: readonly Step[] = [...steps.slice(0, from), ...steps.slice(from + size)];
      if (fails({ ...schedule, steps: fewer })) steps = fewer;
      else from += size;
    }
  }
  return { ...schedule, steps };
}
