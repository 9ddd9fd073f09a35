/** `npm run verify`: everything but the journeys in browsers, stopping at the first thing that does not hold. */
import { quickChecks } from './checks/checks.ts';
import { runCheck } from './checks/run-check.ts';

for (const check of quickChecks) {
  const { holds } = await runCheck(check);
  if (!holds) {
    process.stderr.write(`verify stopped at: ${check.name}\n`);
    process.exit(1);
  }
}
process.stderr.write('verify: everything holds\n');
