import { expect, test, vi } from 'vitest';
import { runScript } from '../scripts/audit/run-script.ts';

vi.setConfig({ testTimeout: 120_000 });

const simulate = (...args: string[]) => runScript('scripts/simulate.ts', args);

test('villages that hold make one line of JSON and exit code 0', () => {
  const { status, stdout, stderr } = simulate('--schedules', '20', '--seed', '9');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schedules: 20, seed: 9, without: null, failure: null });
  expect(stderr).toContain('20 schedules: everything held.');
});

test('asked for coverage, it says what came about, the rarest first, and what never did', () => {
  const { status, stdout, stderr } = simulate('--schedules', '3', '--seed', '9', '--coverage');
  const { happened, never } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(Object.keys(happened)).toEqual(['kinds', 'rejections', 'duties', 'acts', 'paths']);
  expect(happened.kinds).toMatchObject({ found: 3, 'account.inherit': 0 });
  for (const counts of Object.values(happened)) {
    const times = Object.values(counts as Record<string, number>);
    expect(times).toEqual([...times].sort((left, right) => left - right));
  }
  expect(never).toContain('kinds: account.inherit');
  expect(stderr).toContain('never happened: kinds: account.inherit\n');
});

test('one that does not hold makes exit code 1, with its seed and the shortest schedule found', () => {
  const { status, stdout, stderr } = simulate('--schedules', '300', '--without', 'accept-once');
  const { failure, schedules } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(schedules).toBeLessThan(300);
  expect(failure.schedule.steps.length).toBeGreaterThan(0);
  expect(failure.violations.length).toBeGreaterThan(0);
  expect(stderr).toContain(`--seed ${failure.seed}`);
  const again = simulate('--schedules', '1', '--seed', String(failure.seed), '--without', 'accept-once');
  expect(JSON.parse(again.stdout).failure).toEqual(failure);
});

test.each([
  [['--without', 'gravity'], 'There is no rule called gravity.'],
  [['--schedules', '0'], '--schedules is a whole number'],
  [['--seed', '-1'], ''],
  [['--speed', '2'], ''],
])('%j is refused with a sentence', (args, sentence) => {
  const { status, stdout, stderr } = simulate(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('npm run simulate');
});
