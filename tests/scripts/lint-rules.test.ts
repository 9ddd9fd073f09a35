import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/root.ts';
import { plantTree } from './planted-tree.ts';

/** Where a sentence is planted, the sentence, and the rule that has to object. */
type Planted = readonly [path: string, code: string, rule: string];

const impure: readonly Planted[] = [
  ['src/core/a.ts', 'export const a = Date.now();', 'no-restricted-globals'],
  ['src/core/b.ts', 'export const b = new Date(0);', 'no-restricted-globals'],
  ['src/core/c.ts', 'export const c = globalThis.Date;', 'no-restricted-globals'],
  ['src/core/d.ts', 'export const d = new Intl.Collator();', 'no-restricted-globals'],
  ['src/core/e.ts', 'export const e = Promise.resolve(1);', 'minga(synchronous)'],
  ['src/core/f.ts', 'export const f = Math.random();', 'no-restricted-properties'],
  ['src/core/g.ts', "export const g = Math['random']();", 'no-restricted-properties'],
  ['src/core/h.ts', 'export const { random } = Math;', 'no-restricted-properties'],
  ['src/core/i.ts', "export const i = 'a'.localeCompare('b');", 'no-restricted-properties'],
  ['src/core/j.ts', 'export const j = (1).toLocaleString();', 'no-restricted-properties'],
  ['src/core/k.ts', "export const k = 'I'.toLocaleLowerCase();", 'no-restricted-properties'],
  ['src/core/l.ts', 'export const l = Math.log10(7);', 'no-restricted-properties'],
  ['src/core/m.ts', "export const m = () => { throw new Error('no'); };", 'minga(no-throw)'],
  ['src/core/n.ts', 'export const n = async () => 1;', 'minga(synchronous)'],
  ['src/core/t.ts', 'export const t = new Promise(() => {});', 'minga(synchronous)'],
  ['src/core/o.ts', "console.log('o'); export const o = 1;", 'no-console'],
  ['src/wire/p.ts', 'export const p = Date.now();', 'no-restricted-globals'],
  ['src/lib/q.ts', "export const q = () => { throw new Error('no'); };", 'minga(no-throw)'],
  ['src/modules/core.ts', 'export const r = Date.now();', 'no-restricted-globals'],
  ['src/modules/time-bank/rules.ts', 'export const s = Math.random();', 'no-restricted-properties'],
];

const untidy: readonly Planted[] = [
  ['src/core/v.ts', "import { w } from './w.ts';\nexport const v = () => w;", 'import(no-cycle)'],
  ['src/core/w.ts', "import { v } from './v.ts';\nexport const w = () => v;", 'import(no-cycle)'],
  ['src/app/x.ts', 'export default 1;', 'import(no-default-export)'],
  ['src/app/y.ts', `${'// a line\n'.repeat(301)}export const y = 1;`, 'max-lines'],
  ['src/app/z.ts', `// ${'TO'}${'DO'}: later\nexport const z = 1;`, 'no-warning-comments'],
  ['tests/sleep.test.ts', 'setTimeout(() => {}, 1);', 'no-restricted-globals'],
  ['tests/wait.test.ts', 'export const wait = (page) => page.waitForTimeout(1);', 'no-restricted-properties'],
  ['tests/skip.test.ts', "import { test } from 'vitest';\ntest.skip('s', () => {});", 'no-disabled-tests'],
  ['tests/only.test.ts', "import { test } from 'vitest';\ntest.only('o', () => {});", 'no-focused-tests'],
];

const clean: Readonly<Record<string, string>> = {
  'src/lib/assert.ts': "export function assert(held: boolean): void {\n  if (!held) throw new Error('broken');\n}\n",
  'src/core/clean.ts':
    "import { assert } from '../lib/assert.ts';\nexport const sum = Math.max(1, 2);\nassert(sum > 0);\n",
  'src/app/clock.ts': 'export const now = async () => Date.now();\n',
};

/** One run over everything planted: path → names of the rules that objected. */
function lint(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const tree = plantTree(files, ['.oxlintrc.json', 'scripts/lint']);
  const oxlint = join(rootFolder, 'node_modules/.bin/oxlint');
  try {
    const { stdout } = spawnSync(oxlint, ['-f', 'json', 'src', 'tests'], { cwd: tree.folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { filename: string; code: string }[] };
    const codesByPath = new Map<string, string[]>();
    for (const { filename, code } of diagnostics)
      codesByPath.set(filename, [...(codesByPath.get(filename) ?? []), code]);
    return codesByPath;
  } finally {
    tree.remove();
  }
}

describe('our lint rules', () => {
  const planted = [...impure, ...untidy];
  const objections = lint({ ...clean, ...Object.fromEntries(planted) });

  test.each(planted)('%s: %j is caught by %s', (path, _code, rule) => {
    expect(objections.get(path)?.join()).toContain(rule);
  });

  test.each(Object.keys(clean))('%s, which breaks no rule, is left alone', (path) => {
    expect(objections.get(path)).toBeUndefined();
  });
});
