import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type PlantedTree, plantTree } from './planted-tree.ts';

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

const lock = (packages: object): string => JSON.stringify({ packages });
const locked = {
  '': { name: 'minga' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
};

/** Runs a planted script through run.mjs, with an npm that only says that it was called. */
function run(installed: object | undefined, script = "process.stdout.write('ran ' + process.argv.slice(2).join());") {
  tree = plantTree(
    {
      'package-lock.json': lock(locked),
      'scripts/planted.ts': `const words: string = 'typed';\n${script}\nvoid words;\n`,
      'bin/npm': '#!/bin/sh\necho "npm $*"\n',
      ...(installed && { 'node_modules/.package-lock.json': lock(installed) }),
    },
    ['scripts/run.mjs'],
  );
  chmodSync(join(tree.folder, 'bin/npm'), 0o755);
  const env = { ...process.env, PATH: [join(tree.folder, 'bin'), process.env['PATH']].join(delimiter) };
  const args = ['scripts/run.mjs', 'scripts/planted.ts', '--a', 'b'];
  return spawnSync(process.execPath, args, { cwd: tree.folder, encoding: 'utf8', env });
}

describe('scripts/run.mjs', () => {
  test('runs the script with its words, and leaves stdout to it', () => {
    const { stdout, stderr, status } = run({ 'node_modules/a': { version: '1.0.0' } });
    expect({ stdout, stderr, status }).toEqual({ stdout: 'ran --a,b', stderr: '', status: 0 });
  });

  test.each([
    ['nothing is installed', undefined],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
  ])('installs first when %s', (_when, installed) => {
    const { stdout, stderr } = run(installed);
    expect(stderr).toContain('npm ci');
    expect(stdout).toBe('ran --a,b');
  });

  test('ends with the exit code of the script', () => {
    expect(run({ 'node_modules/a': { version: '1.0.0' } }, 'process.exit(3);').status).toBe(3);
  });
});
