import { describe, expect, test } from 'vitest';
import { countsOf, type VitestReport } from '../../scripts/checks/vitest-counts.ts';

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});

describe('counting a run', () => {
  test('adds nothing to what passed and failed', () => {
    expect(countsOf(report({ numPassedTests: 5, numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2 });
  });

  test('counts a file that broke before its first test as one failure', () => {
    const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
    expect(countsOf(report({ numPassedTests: 5, testResults: [broken] }))).toEqual({ passed: 5, failed: 1 });
  });

  test('counts a file whose tests failed by its tests alone', () => {
    const failing = {
      name: 'failing.test.ts',
      status: 'failed',
      assertionResults: [{ fullName: 'a', status: 'failed' }],
    };
    expect(countsOf(report({ numFailedTests: 1, testResults: [failing] }))).toEqual({ passed: 0, failed: 1 });
  });

  test('counts skipped and unwritten tests as failures', () => {
    expect(countsOf(report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }))).toEqual({
      passed: 5,
      failed: 3,
    });
  });

  test('counts a run without tests as a failure', () => {
    expect(countsOf(report({}))).toEqual({ passed: 0, failed: 1 });
  });
});
