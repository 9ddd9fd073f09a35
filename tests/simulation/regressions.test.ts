/**
 * Schedules that once failed: `regressions/NAME.json` has what was wrong, and the shortest schedule that showed it.
 *
 * `without` is the rule that was missing. Switched off, it must be missed again, or the schedule tests nothing any more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RuleName, registryWithout, ruleNames } from '../../scripts/simulate/rules-off.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import type { Schedule } from '../../scripts/simulate/schedule.ts';

type Regression = { readonly wrong: string; readonly without: RuleName; readonly schedule: Schedule };

const folder = join(import.meta.dirname, 'regressions');
const regressions = readdirSync(folder).map((file): [string, Regression] => [
  file,
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
]);

describe.each(regressions)('%s', (_, { without, schedule }) => {
  test('holds', () => {
    expect(runSchedule(schedule).violations).toEqual([]);
  });

  test('fails without the rule that it is about', () => {
    expect(ruleNames).toContain(without);
    expect(runSchedule(schedule, registryWithout(without)).violations).not.toEqual([]);
  });
});
