import { describe, expect, test } from 'vitest';
import { registryWithout } from '../../scripts/simulate/rules-off.ts';
import { runSchedules } from '../../scripts/simulate/run.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import { type Schedule, scheduleFrom } from '../../scripts/simulate/schedule.ts';
import { shortest } from '../../scripts/simulate/shrink.ts';

describe('shortening a schedule', () => {
  const schedule = scheduleFrom(7);
  const [first, last] = [schedule.steps[3], schedule.steps.at(-2)];
  if (first === undefined || last === undefined) throw new Error('a schedule has steps');

  test('keeps just the steps that it takes to fail, in their order', () => {
    const fails = ({ steps }: Schedule): boolean => steps.includes(first) && steps.includes(last);
    expect(shortest(schedule, fails)).toEqual({ ...schedule, steps: [first, last] });
  });

  test('keeps all of one that fails in no other way', () => {
    expect(shortest(schedule, () => false)).toEqual(schedule);
  });
});

test('a failure comes with a short schedule that fails alike, and needs each of its steps', () => {
  const registry = registryWithout('reclaim-own-branch');
  const { failure } = runSchedules({ schedules: 300, seed: 1, registry });
  if (failure === null) throw new Error('the missing rule was not missed');
  const { schedule, violations } = failure;
  expect(schedule.steps.length).toBeLessThan(scheduleFrom(failure.seed).steps.length / 4);
  expect(runSchedule(schedule, registry).violations).toEqual(violations);
  for (const step of schedule.steps) {
    const without = { ...schedule, steps: schedule.steps.filter((each) => each !== step) };
    expect(runSchedule(without, registry).violations).toEqual([]);
  }
});
