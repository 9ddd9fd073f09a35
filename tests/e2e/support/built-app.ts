import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../../scripts/build/build.ts';
import { rootFolder } from '../../../scripts/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app. */
    readonly site: string;
  }
}

/**
 * Vitest calls this once before the journeys: they drive the app as it is shipped, never an older one, and a copy of it,
 * so that one build serves all of them even when somebody builds again meanwhile.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const fault = await buildIfStale();
  if (fault !== undefined) throw new Error(`the app could not be built:\n${fault}`);
  const site = mkdtempSync(join(tmpdir(), 'minga-site-'));
  cpSync(join(rootFolder, 'dist'), site, { recursive: true, preserveTimestamps: true });
  provide('site', site);
  return () => rmSync(site, { recursive: true, force: true });
}
