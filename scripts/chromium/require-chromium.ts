import type { Outcome } from '../checks/check.ts';
import { installOnDebian } from '../programs/install-on-debian.ts';
import { findChromium } from './find-chromium.ts';

const advice =
  'No Chromium was found. Install Chromium or Chrome, or name one: MINGA_CHROMIUM=/path/to/chromium npm test';

/** Holds when there is a Chromium to drive; on Debian and its kin one is installed where none is. */
export async function requireChromium(): Promise<Outcome> {
  if (findChromium()) return { holds: true, output: '' };
  if (process.env['MINGA_CHROMIUM'] !== undefined) return { holds: false, output: advice };
  const installed = await installOnDebian('chromium', 'for the journeys', advice);
  return !installed.holds || findChromium() ? installed : { holds: false, output: advice };
}
