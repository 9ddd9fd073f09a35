import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { rootFolder } from '../../../scripts/root.ts';

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs one of our scripts in a process of its own, as npm would. */
export function runScript(script: string, args: readonly string[], environment: Record<string, string> = {}): Outcome {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const options = { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(rootFolder, script), ...args], options);
  return { status, stdout, stderr };
}

/** A path in a folder that is gone when the test is over. */
export function temporaryFile(name: string, content?: Uint8Array | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'minga-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}
