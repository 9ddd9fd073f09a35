import { spawn } from 'node:child_process';
import { rootFolder } from './root.ts';

export type ToolOutcome = { readonly status: number; readonly output: string };

/**
 * Runs a command from the root and keeps what it says, stdout and stderr in the order they came.
 * Commands of our dependencies are found because `scripts/run.mjs` put node_modules/.bin first on the path.
 */
export function runTool(command: string, args: readonly string[]): Promise<ToolOutcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: rootFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
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

/** Runs a command whose words go straight to the terminal, for what takes long enough to watch. */
export function showTool(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: rootFolder, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
