import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootFolder } from '../../scripts/root.ts';

export type PlantedTree = { readonly folder: string; readonly remove: () => void };

/** A folder outside the repository that holds only `files` (path → text) and copies of what `taken` names here. */
export function plantTree(files: Readonly<Record<string, string>>, taken: readonly string[] = []): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'minga-planted-'));
  for (const path of taken) cpSync(join(rootFolder, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
