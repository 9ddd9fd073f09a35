import { performance } from 'node:perf_hooks';
import type { Check, Outcome } from './check.ts';

/** Runs a check and writes one line about it, below what its tool said if it fails. */
export async function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const outcome = await check.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!outcome.holds && outcome.output !== '') process.stderr.write(`${outcome.output.trimEnd()}\n`);
  process.stderr.write(`${outcome.holds ? 'holds' : 'FAILS'}  ${check.name} (${seconds} s)\n`);
  return outcome;
}
