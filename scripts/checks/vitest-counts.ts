import type { TestCounts } from './check.ts';

/** The part of Vitest's JSON report that we count. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
    /** Why a file failed before its first test. */
    readonly message?: string;
  }[];
};

/**
 * Counts a report so that nothing can pass by not running: a file that failed before its first test counts as a failed
 * test, and so does a skipped one. A run that found no test at all counts as one failure.
 */
export function countsOf(report: VitestReport): TestCounts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const notRun = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + brokenFiles + notRun;
  const nothingRan = report.numPassedTests + failed === 0;
  return { passed: report.numPassedTests, failed: nothingRan ? 1 : failed };
}
