import { spawn } from 'node:child_process';
import { rootFolder } from './root.ts';

const isWindows = process.platform === 'win32';

export type ToolOutcome = { readonly status: number; readonly output: string };

/**
 * Runs a command from the root and keeps what it says, stdout and stderr in the order they came.
 * Commands of our dependencies are found because `scripts/run.mjs` put node_modules/.bin first on the path.
 * `environment` is laid over our own.
 */
export function runTool(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ToolOutcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: rootFolder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (problem) => resolve({ status: 127, output: `${command}: ${problem.message}` }));
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/**
 * Runs a command whose words go straight to the terminal, for what takes long enough to watch. One that is not done
 * after `limitMs` is ended with everything it started: a test that loops for ever hears no politer request.
 */
export function showTool(command: string, args: readonly string[], limitMs: number): Promise<number> {
  return new Promise((resolve) => {
    // A process group of its own is what can be ended as a whole; so it must be told of our own end.
    const child = spawn(command, args, {
      cwd: rootFolder,
      stdio: 'inherit',
      detached: !isWindows,
      shell: isWindows,
    });
    const endAll = (): void => {
      if (child.pid !== undefined && child.exitCode === null)
        process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
    };
    const limit = setTimeout(() => {
      process.stderr.write(`${command} was not done after ${limitMs / 60_000} minutes and was ended.\n`);
      endAll();
    }, limitMs);
    const endWithUs = (): never => {
      endAll();
      process.exit(130);
    };
    process.once('SIGINT', endWithUs).once('SIGTERM', endWithUs);
    const finish = (status: number): void => {
      clearTimeout(limit);
      process.off('SIGINT', endWithUs).off('SIGTERM', endWithUs);
      resolve(status);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}
