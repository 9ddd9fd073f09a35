import { existsSync } from 'node:fs';
import type { Outcome } from '../checks/check.ts';
import { runTool } from '../run-tool.ts';

/** The words that make a command run as root: none for root, sudo where it asks no password, else `undefined`. */
async function asRoot(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { status } = await runTool('sudo', ['-n', 'true']);
  return status === 0 ? ['sudo', '-n'] : undefined;
}

/** Installs a package with apt-get. Where that can't be done, `advice` is what the person is told to do. */
export async function installOnDebian(packageName: string, why: string, advice: string): Promise<Outcome> {
  if (!existsSync('/etc/debian_version')) return { holds: false, output: advice };
  const prefix = await asRoot();
  if (!prefix) return { holds: false, output: `${advice}\nOn this system: sudo apt-get install ${packageName}` };
  process.stderr.write(`Installing ${packageName} ${why} (apt-get install ${packageName}).\n`);
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    const [command = 'env', ...rest] = [...aptGet, ...args];
    const { status, output } = await runTool(command, rest);
    if (status !== 0) return { holds: false, output: `${output}\n${advice}` };
  }
  return { holds: true, output: '' };
}
