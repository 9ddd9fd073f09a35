/** Each rule that is switched off is missed: a simulator that finds nothing would prove nothing. */
import { describe, expect, test, vi } from 'vitest';
import { needsFor, registryWithout, ruleNames } from '../../scripts/simulate/rules-off.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import { scheduleFrom } from '../../scripts/simulate/schedule.ts';
import missedAt from './missed-at.json' with { type: 'json' };

vi.setConfig({ testTimeout: 240_000 });

/** None takes half of them. */
const schedulesMax = 1000;

type Rule = (typeof ruleNames)[number];

/** First the village where it was missed when this was written; where that tells nothing any more, all of them in their order. */
function* seedsFor(rule: Rule, by: string | undefined): Generator<number> {
  const known = (missedAt as Readonly<Record<string, number>>)[by === undefined ? rule : `${rule} ${by}`];
  if (known !== undefined) yield known;
  const needed = needsFor(rule);
  for (let seed = 1; seed <= schedulesMax; seed += 1)
    if (needed === null || scheduleFrom(seed).steps.some(({ act }) => act === needed)) yield seed;
}

/** The checks that fail in the first schedule in which any does, or a certain one. */
function missedBy(rule: Rule, by?: string): readonly string[] {
  const registry = registryWithout(rule);
  for (const seed of seedsFor(rule, by)) {
    const { violations } = runSchedule(scheduleFrom(seed), registry);
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
