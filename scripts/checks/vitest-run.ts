import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../root.ts';
import { showTool } from '../run-tool.ts';
import type { Outcome } from './check.ts';
import { countsOf, type VitestReport } from './vitest-counts.ts';
import { failuresOf, secondTriesOf } from './vitest-failures.ts';

/**
 * Ends what hangs. A quiet machine of two cores takes some 11 and 42 minutes. Where others have most of its time it takes several
 * times as long, which is no fault of a test: these two still leave room for the rest within CI's hour and a half.
 */
const limitMs = { unit: 28 * 60_000, e2e: 55 * 60_000 };

/** Runs projects of vitest.config.ts, those whose name begins so; its words go to the terminal, its counts to the outcome. */
export async function runVitestProject(project: keyof typeof limitMs): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'minga-test-'));
  const reportFile = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  try {
    const status = await showTool('vitest', ['run', '--project', `${project}*`, ...reporters], limitMs[project]);
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
    const tests = countsOf(report);
    // Vitest also fails for what belongs to no test, such as a rejection nobody awaited.
    const failed = status !== 0 && tests.failed === 0 ? 1 : tests.failed;
    const failures = [...failuresOf(report, rootFolder), ...secondTriesOf(report, rootFolder)];
    return { holds: failed === 0, output: '', tests: { ...tests, failed }, failures };
  } catch (problem) {
    return { holds: false, output: `vitest wrote no report: ${String(problem)}`, tests: { passed: 0, failed: 1 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
