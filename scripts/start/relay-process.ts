import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { rootFolder } from '../root.ts';

export type RelayProcess = {
  readonly process: ChildProcess;
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Where it speaks without TLS, if it was told to. */
  readonly plainPort: number | undefined;
};

type Listening = { readonly event: string; readonly url: string; readonly port: number; readonly plainPort?: number };

/** Starts the relay and waits until it listens. Rejects if it ends before; it has said why on stderr by then. */
export function startRelayProcess(settings: Readonly<Record<string, string>>): Promise<RelayProcess> {
  const child = spawn(process.execPath, ['sync-server/main.ts'], {
    cwd: rootFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the relay ended with code ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { event, url, port, plainPort } = JSON.parse(line) as Listening;
      if (event === 'listening') resolve({ process: child, url, port, plainPort });
    });
  });
}
