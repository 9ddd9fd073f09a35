/**
 * `npm test`: every check and every test, the journeys in browsers included; one failure hides no other.
 *
 * The last line is always `N passed, N failed`. It counts tests; a check that is not a test run (types, lint, …) adds
 * one to the failures when it fails and nothing when it holds.
 */
import { addCounts, type Check, noTests, type TestCounts } from './checks/check.ts';
import { journeys, quickChecks } from './checks/checks.ts';
import { runCheck } from './checks/run-check.ts';
import { requireChromium } from './chromium/require-chromium.ts';
import { requireHledger } from './hledger/require-hledger.ts';

const programs: readonly Check[] = [
  { name: 'Chromium', run: requireChromium },
  { name: 'hledger', run: requireHledger },
];

const failing: string[] = [];
const saidByTests: string[] = [];
let counts: TestCounts = noTests;

for (const check of [...programs, ...quickChecks, journeys]) {
  const { holds, tests, failures } = await runCheck(check);
  counts = addCounts(counts, tests ?? { passed: 0, failed: holds ? 0 : 1 });
  if (!holds) failing.push(check.name);
  saidByTests.push(...(failures ?? []));
}

for (const said of saidByTests) process.stderr.write(`\n${said}\n`);
if (failing.length > 0) process.stderr.write(`These do not hold: ${failing.join(', ')}\n`);
process.exitCode = failing.length > 0 || counts.passed === 0 ? 1 : 0;
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
