import { expect, test } from 'vitest';
import type { VitestReport } from '../../scripts/checks/vitest-counts.ts';
import { failuresOf, secondTriesOf } from '../../scripts/checks/vitest-failures.ts';

const report = (testResults: VitestReport['testResults']): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

test('names file, test and what was said, of what failed or did not run, and of nothing else', () => {
  const said = failuresOf(
    report([
      {
        name: '/house/tests/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a pay is taken', status: 'passed' },
          { fullName: 'a pay is refused', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          { fullName: 'a pay is asked for', status: 'skipped' },
        ],
      },
      { name: '/house/tests/b.test.ts', status: 'passed', assertionResults: [{ fullName: 'b', status: 'passed' }] },
    ]),
    '/house',
  );
  expect(said).toEqual([
    'tests/a.test.ts: a pay is refused\nexpected 1 to be 2',
    'tests/a.test.ts: a pay is asked for\nskipped',
  ]);
});

test('names a file that broke before its first test', () => {
  const broken = { name: '/house/tests/c.test.ts', status: 'failed', assertionResults: [], message: 'no such module' };
  expect(failuresOf(report([broken]), '/house')).toEqual(['tests/c.test.ts\nno such module']);
});

test('keeps the beginning of what a test said when it said a great deal', () => {
  const long = { fullName: 'd', status: 'failed', failureMessages: ['x'.repeat(10_000)] };
  const [said] = failuresOf(
    report([{ name: '/house/d.test.ts', status: 'failed', assertionResults: [long] }]),
    '/house',
  );
  expect(said).toHaveLength('d.test.ts: d\n'.length + 1500);
});

test('what held at its second try only is named apart, with what the first said', () => {
  const flaky = { fullName: 'a pay is shown', status: 'passed', failureMessages: ['no tick'] };
  const held = { fullName: 'a pay is taken', status: 'passed', failureMessages: [] };
  const ran = report([{ name: '/house/tests/a.test.ts', status: 'passed', assertionResults: [flaky, held] }]);
  expect(failuresOf(ran, '/house')).toEqual([]);
  expect(secondTriesOf(ran, '/house')).toEqual([
    'Held at its second try only: tests/a.test.ts: a pay is shown\nno tick',
  ]);
});
