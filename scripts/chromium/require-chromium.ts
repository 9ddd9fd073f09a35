import { existsSync } from 'node:fs';
import type { Outcome } from '../checks/check.ts';
import { runTool } from '../run-tool.ts';
import { findChromium } from './find-chromium.ts';

const advice =
  'No Chromium was found. Install Chromium or Chrome, or name one: MINGA_CHROMIUM=/path/to/chromium npm test';

/** The words that make a command run as root: none for root, sudo where it asks no password, else `undefined`. */
async function asRoot(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { status } = await runTool('sudo', ['-n', 'true']);
  return status === 0 ? ['sudo', '-n'] : undefined;
}

async function installOnDebian(): Promise<Outcome> {
  const prefix = await asRoot();
  if (!prefix) return { holds: false, output: `${advice}\nOn this system: sudo apt-get install chromium` };
  process.stderr.write('Installing Chromium for the journeys (apt-get install chromium).\n');
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = 'env', ...rest] = [...aptGet, ...args];
    const { status, output } = await runTool(command, rest);
    if (status !== 0) return { holds: false, output: `${output}\n${advice}` };
  }
  return findChromium() ? { holds: true, output: '' } : { holds: false, output: advice };
}

/** Holds when there is a Chromium to drive; on Debian and its kin one is installed where none is. */
export async function requireChromium(): Promise<Outcome> {
  if (findChromium()) return { holds: true, output: '' };
  const wasNamed = process.env['MINGA_CHROMIUM'] !== undefined;
  if (wasNamed || !existsSync('/etc/debian_version')) return { holds: false, output: advice };
  return installOnDebian();
}
