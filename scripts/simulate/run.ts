/** Many schedules, one after the other, until one fails. */
import type { Registry } from '../../src/core/module.ts';
import type { Healed, Violation } from './checks/check.ts';
import { nothing, runSchedule, type Tally } from './run-schedule.ts';
import { type Schedule, scheduleFrom } from './schedule.ts';
import { shortest } from './shrink.ts';

export type Failure = {
  readonly seed: number;
  readonly violations: readonly Violation[];
  /** The shortest that was found; playing it fails in the same way. */
  readonly schedule: Schedule;
};
export type Run = { readonly played: number; readonly tally: Tally; readonly failure: Failure | null };

type RunOptions = {
  readonly schedules: number;
  /** Of the first; each further one has the next number. */
  readonly seed: number;
  readonly registry?: Registry;
  readonly onProgress?: (played: number) => void;
  /** Is shown each village after it healed. */
  readonly onHealed?: (healed: Healed) => void;
};

export function runSchedules({ schedules, seed, registry, onProgress, onHealed }: RunOptions): Run {
  const tally: Tally = { ...nothing };
  for (let played = 1; played <= schedules; played += 1) {
    const schedule = scheduleFrom(seed + played - 1);
    const outcome = runSchedule(schedule, registry, onHealed);
    for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += outcome.tally[name];
    if (outcome.violations.length > 0)
      return { played, tally, failure: failureOf(schedule, registry, outcome.violations) };
    onProgress?.(played);
  }
  return { played: schedules, tally, failure: null };
}

/** Shortened for the first check that failed, lest it end with another fault than the one that was found. */
function failureOf(schedule: Schedule, registry: Registry | undefined, [first]: readonly Violation[]): Failure {
  const failsAlike = (shorter: Schedule): boolean =>
    runSchedule(shorter, registry).violations.some(({ check }) => check === first?.check);
  const short = shortest(schedule, failsAlike);
  return { seed: schedule.seed, violations: runSchedule(short, registry).violations, schedule: short };
}
