import { join } from 'node:path';
import { build } from 'esbuild';
import { assert } from '../../src/lib/assert.ts';
import { rootFolder } from '../root.ts';

/** A file of this folder, with all that it needs, as one script for a page. */
export async function bundledPage(file: string): Promise<string> {
  const entryPoints = [join(rootFolder, 'scripts/bench', file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false, minify: true });
  const [made] = outputFiles;
  assert(made !== undefined, 'one page is one file');
  return made.text;
}
