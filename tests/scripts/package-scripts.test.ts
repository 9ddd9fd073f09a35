import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/root.ts';

type PackageFile = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const { scripts, dependencies, devDependencies }: PackageFile = JSON.parse(
  readFileSync(join(rootFolder, 'package.json'), 'utf8'),
);

describe('package.json', () => {
  test.each(Object.entries(scripts))('npm run %s calls files that exist: %s', (_name, command) => {
    const files = command.match(/[\w/-]+\.(ts|mjs)\b/g) ?? [];
    expect(files.filter((file) => !existsSync(join(rootFolder, file)))).toEqual([]);
  });

  test.each(Object.entries({ ...dependencies, ...devDependencies }))(
    '%s is pinned to one version: %s',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    },
  );
});
