/** Each rule that is switched off is missed: a simulator that finds nothing would prove nothing. */
import { describe, expect, test, vi } from 'vitest';
import { needsFor, registryWithout, ruleNames } from '../../scripts/simulate/rules-off.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import { scheduleFrom } from '../../scripts/simulate/schedule.ts';

vi.setConfig({ testTimeout: 240_000 });

/** None takes half of them. */
const schedulesMax = 1000;

/** The checks that fail in the first schedule in which any does, or a certain one. */
function missedBy(rule: (typeof ruleNames)[number], by?: string): readonly string[] {
  const [registry, needed] = [registryWithout(rule), needsFor(rule)];
  for (let seed = 1; seed <= schedulesMax; seed += 1) {
    const schedule = scheduleFrom(seed);
    if (needed !== null && !schedule.steps.some(({ act }) => act === needed)) continue;
    const { violations } = runSchedule(schedule, registry);
    const checks = [...new Set(violations.map(({ check }) => check))];
    if (by === undefined ? checks.length > 0 : checks.includes(by)) return checks;
  }
  return [];
}

test.each(ruleNames)('without %s, something does not hold', (rule) => {
  expect(missedBy(rule)).not.toEqual([]);
});

describe('what phones do by themselves is missed by those who wait for it', () => {
  test.each([
    ['duty-accept', 'liveness'],
    ['duty-decline', 'liveness'],
    ['duty-reclaim', 'liveness'],
    ['duty-admit', 'newcomers-let-in'],
    ['duty-inherit', 'heirs-inherit'],
    ['duty-fork-proof', 'nothing-left-undone'],
    ['duty-seal', 'nothing-left-undone'],
    ['duty-grow', 'nothing-left-undone'],
    ['duty-role-end', 'nothing-left-undone'],
  ] as const)('without %s, %s fails', (rule, check) => {
    expect(missedBy(rule, check)).toContain(check);
  });
});
