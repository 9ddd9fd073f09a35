import type { Outcome } from '../checks/check.ts';
import { installOnDebian } from '../programs/install-on-debian.ts';
import { findHledger, hledgerAdvice } from './find-hledger.ts';

/** Holds when there is an hledger to check our journals with; on Debian and its kin one is installed where none is. */
export async function requireHledger(): Promise<Outcome> {
  if (findHledger()) return { holds: true, output: '' };
  if (process.env['MINGA_HLEDGER'] !== undefined) return { holds: false, output: hledgerAdvice };
  const installed = await installOnDebian('hledger', 'for the tests of the journal', hledgerAdvice);
  return !installed.holds || findHledger() ? installed : { holds: false, output: hledgerAdvice };
}
