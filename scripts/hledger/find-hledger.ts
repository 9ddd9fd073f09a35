import { findOnPath, isExecutable } from '../programs/find-program.ts';

/** MINGA_HLEDGER names one and is taken at its word; otherwise the first one on the path. */
export function findHledger(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['MINGA_HLEDGER'];
  if (named) return isExecutable(named) ? named : undefined;
  return findOnPath(['hledger'], environment);
}

export const hledgerAdvice =
  'No hledger was found, so nobody but ourselves checks the journal that the audit prints. Install hledger (hledger.org), or name one: MINGA_HLEDGER=/path/to/hledger npm test';
