/** One thing that must hold before a change lands. */
export type Check = {
  /** Two words at most: it stands at the start of a line. */
  readonly name: string;
  readonly run: () => Promise<Outcome>;
};

export type Outcome = {
  readonly holds: boolean;
  /** What the tool said; shown only when the check fails. */
  readonly output: string;
  /** Set by checks that are test runs. */
  readonly tests?: TestCounts;
  /** Each test that failed or had to be tried again, with what it said: said again at the end, where nobody has to look for it. */
  readonly failures?: readonly string[];
};

export type TestCounts = { readonly passed: number; readonly failed: number };

export const noTests: TestCounts = { passed: 0, failed: 0 };

export const addCounts = (left: TestCounts, right: TestCounts): TestCounts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
});
