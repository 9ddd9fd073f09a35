/** docs/threat-model.md names tests that are there, and each row whose defence can be taken out names the test that does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../scripts/simulate/rules-off.ts';

type Row = { readonly section: string; readonly threat: string; readonly tests: string };

const rows: readonly Row[] = readFileSync('docs/threat-model.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [title = '', ...lines] = section.split('\n');
    const table = lines.filter((line) => line.startsWith('| ')).slice(2);
    return table.map((line) => {
      const cells = line.slice(2, -2).split(' | ');
      return { section: title, threat: (cells[0] ?? '').replace(/^… /, ''), tests: cells.at(-1) ?? '' };
    });
  });

/** What stands in backticks. */
const named = ({ tests }: Row): string[] => [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
const threatsOf = (row: Row): string[] => named(row).filter((name) => name.startsWith('threats/'));
const isThere = (name: string): boolean =>
  [`tests/${name}`, `tests/${name}.test.ts`, `tests/${name}.test.tsx`, name].some((path) => existsSync(path));

const titlesIn = (name: string): string[] => {
  const path = [`tests/${name}.test.ts`, `tests/${name}.test.tsx`].find((each) => existsSync(each));
  const source = path === undefined ? '' : readFileSync(path, 'utf8');
  return [...source.matchAll(/^threat<[\s\S]*?>\('([^']+)'/gm)].map(([, title]) => title ?? '');
};

test('the table is read', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(new Set(rows.map(({ section }) => section)).size).toBe(5);
});

describe.each(rows)('$threat', (row) => {
  test('names tests and rules that there are', () => {
    const names = named(row).filter((name) => name !== '–');
    expect(names.filter((name) => !isThere(name) && !(ruleNames as readonly string[]).includes(name))).toEqual([]);
  });

  test('is the row that its attacks are about', () => {
    for (const name of threatsOf(row))
      expect(
        titlesIn(name).filter((title) => title.startsWith(row.threat)),
        name,
      ).not.toEqual([]);
  });
});

test('outside the books, a row names an attack that is run with the defence taken out, or says why there is none', () => {
  const without = rows.filter((row) => row.section !== 'The books' && threatsOf(row).length === 0);
  expect(without.filter(({ tests }) => !/simulator without|\*in part\*|^–$/.test(tests))).toEqual([]);
});

test('every attack stands in the table', () => {
  const files = readdirSync('tests/threats').filter((file) => /\.test\.tsx?$/.test(file));
  const listed = new Set(rows.flatMap(threatsOf));
  expect(
    files.map((file) => `threats/${file.replace(/\.test\.tsx?$/, '')}`).filter((name) => !listed.has(name)),
  ).toEqual([]);
});
