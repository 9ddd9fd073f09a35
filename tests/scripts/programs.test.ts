import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/root.ts';
import { plantTree } from './planted-tree.ts';

const platform = ['document', 'crypto', 'setTimeout', 'process', 'Buffer', 'fetch', 'console'];

describe('the compiler for pure files', () => {
  test('knows nothing of the browser or of Node', () => {
    const code = platform.map((name, at) => `export const v${at} = ${name};\n`).join('');
    const tree = plantTree({ 'src/core/planted.ts': code }, ['tsconfig.base.json', 'tsconfig.pure.json']);
    const tsc = join(rootFolder, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-p', 'tsconfig.pure.json'], { cwd: tree.folder, encoding: 'utf8' });
    tree.remove();
    expect(platform.filter((name) => !new RegExp(`Cannot find name '${name}'`).test(stdout))).toEqual([]);
  });
});
