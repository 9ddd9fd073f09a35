import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type RelayProcess = {
  readonly url: string;
  readonly lines: readonly string[];
  /** Sends the signal and resolves with how the process ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly signal: string | null }>;
};

const entryPoint = fileURLToPath(new URL('../../../sync-server/main.ts', import.meta.url));

/** Starts `node sync-server/main.ts` as an operator would. */
export async function startRelayProcess(environment: Record<string, string>): Promise<RelayProcess> {
  const { child, lines } = spawnRelay({ MINGA_PORT: '0', ...environment });
  const ended = once(child, 'exit');
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(line));
  const [first] = await Promise.race([
    once(output, 'line'),
    ended.then(() => Promise.reject(new Error('the relay ended before it listened'))),
  ]);
  return {
    url: (JSON.parse(first) as { url: string }).url,
    lines,
    async end(signal) {
      child.kill(signal);
      const [code, by] = await ended;
      return { code, signal: by };
    },
  };
}

/** Starts it with settings that it should refuse. */
export async function failingRelayProcess(
  environment: Record<string, string>,
): Promise<{ code: number; words: string }> {
  const { child } = spawnRelay(environment);
  let words = '';
  child.stderr.on('data', (text: Buffer) => {
    words += text.toString();
  });
  const [code] = await once(child, 'close');
  return { code, words };
}

function spawnRelay(environment: Record<string, string>) {
  const child = spawn(process.execPath, [entryPoint], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => endQuietly(child));
  return { child, lines: [] as string[] };
}

function endQuietly(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGKILL');
}
