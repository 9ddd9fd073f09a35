import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built app is made of. Folders count too: their time changes when a file in them goes. */
const sources = ['src', 'src/**/*', 'public', 'public/**/*', 'vite.config.ts', 'package-lock.json'];

/** Written by every build, and by nothing else. */
const buildStamp = 'dist/.vite/manifest.json';

/** Whether `dist/` was built after the last change of what it is made of. */
export function isBuildFresh(root: string): boolean {
  const built = statSync(join(root, buildStamp), { throwIfNoEntry: false });
  if (!built) return false;
  return globSync(sources, { cwd: root }).every((path) => statSync(join(root, path)).mtimeMs <= built.mtimeMs);
}
