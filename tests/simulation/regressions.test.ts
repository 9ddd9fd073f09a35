/**
 * Schedules that once failed: `regressions/NAME.json` has what was wrong, and the shortest schedule that showed it.
 *
 * `without` is the rule that was missing. Switched off, it must be missed again, or the schedule tests nothing any more. `null`:
 * it lies below the kinds, where nothing can be switched off, and a test of the core shows it as well; or in a check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RuleName, registryWithout, ruleNames } from '../../scripts/simulate/rules-off.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import type { Schedule } from '../../scripts/simulate/schedule.ts';

type Regression = { readonly wrong: string; readonly without: RuleName | null; readonly schedule: Schedule };

const folder = join(import.meta.dirname, 'regressions');
const regressions = readdirSync(folder).map((file): [string, Regression] => [
  file,
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
]);

test.each(regressions)('%s holds', (_, { schedule }) => {
  expect(runSchedule(schedule).violations).toEqual([]);
});

const switched = regressions.flatMap(([file, { without, schedule }]) =>
  without === null ? [] : [[file, without, schedule] as const],
);
test.each(switched)('%s fails without %s', (_, without, schedule) => {
  expect(ruleNames).toContain(without);
  expect(runSchedule(schedule, registryWithout(without)).violations).not.toEqual([]);
});
