import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { isBuildFresh } from '../../scripts/build/sources.ts';
import { type PlantedTree, plantTree } from './planted-tree.ts';

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

const files = {
  'src/app/main.tsx': 'main',
  'src/app/other.ts': 'other',
  'public/icon.svg': 'icon',
  'vite.config.ts': 'config',
  'package-lock.json': '{}',
  'dist/.vite/manifest.json': '{}',
};
const folders = ['src', 'src/app', 'public'];

/** A tree in which everything is as old as the build. */
function builtTree(): string {
  tree = plantTree(files);
  const { folder } = tree;
  for (const path of [...Object.keys(files), ...folders]) utimesSync(join(folder, path), 1000, 1000);
  return folder;
}

describe('whether the build is fresh', () => {
  test('it is when nothing changed since', () => {
    expect(isBuildFresh(builtTree())).toBe(true);
  });

  test('it is not when there is none', () => {
    const folder = builtTree();
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(isBuildFresh(folder)).toBe(false);
  });

  test.each(['src/app/main.tsx', 'public/icon.svg', 'vite.config.ts', 'package-lock.json'])(
    'it is not when %s changed',
    (path) => {
      const folder = builtTree();
      utimesSync(join(folder, path), 2000, 2000);
      expect(isBuildFresh(folder)).toBe(false);
    },
  );

  test('it is not when a source went', () => {
    const folder = builtTree();
    rmSync(join(folder, 'src/app/other.ts'));
    expect(isBuildFresh(folder)).toBe(false);
  });
});
