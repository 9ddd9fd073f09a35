/** docs/threat-model.md names tests that are there, and each row names a test that takes its defence out, or a rule. */
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
const isThere = (name: string): boolean =>
  [`tests/${name}`, `tests/${name}.test.ts`, `tests/${name}.test.tsx`, name].some((path) => existsSync(path));

/** What the attacks of a test file are called: they are run with the defence, and with it taken out. */
const attacksIn = (name: string): string[] => {
  const path = [`tests/${name}.test.ts`, `tests/${name}.test.tsx`].find((each) => existsSync(each));
  const source = path === undefined ? '' : readFileSync(path, 'utf8');
  const calls = source.matchAll(/^ *threat(?:InPlace)?(?:<[\s\S]*?>)?\(\s*(['`])(.*?)\1/gm);
  return [...calls].map(([, , title]) => title ?? '');
};
const attackedBy = (row: Row): string[] =>
  named(row).filter((name) => attacksIn(name).some((title) => title.startsWith(row.threat)));
const rulesOf = ({ tests }: Row): string[] => {
  const [, rules = ''] = tests.split('simulator without ');
  return [...rules.matchAll(/`([^`]+)`/g)].map(([, rule]) => rule ?? '');
};
/** Nothing stands against it, and the row says why. */
const undefended = ['Amounts between accounts seen by members'];

test('the table is read', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(new Set(rows.map(({ section }) => section)).size).toBe(5);
});

describe.each(rows)('$threat', (row) => {
  test('names tests and rules that there are', () => {
    const rules = rulesOf(row);
    expect(rules.filter((rule) => !(ruleNames as readonly string[]).includes(rule))).toEqual([]);
    expect(named(row).filter((name) => !rules.includes(name) && !isThere(name))).toEqual([]);
  });

  test('names what fails without its defence', () => {
    expect(attackedBy(row).length + rulesOf(row).length > 0).toBe(!undefended.includes(row.threat));
  });

  test('is the row that its attacks are about', () => {
    expect(named(row).filter((name) => name.startsWith('threats/') && !attackedBy(row).includes(name))).toEqual([]);
  });
});

test('every attack stands in the table', () => {
  const listed = new Set(rows.flatMap(attackedBy));
  const files = readdirSync('tests/threats').flatMap((file) => /^(.+)\.test\.tsx?$/.exec(file)?.[1] ?? []);
  expect(files.map((name) => `threats/${name}`).filter((name) => !listed.has(name))).toEqual([]);
  const titles = files.flatMap((name) => attacksIn(`threats/${name}`));
  expect(titles.filter((title) => !rows.some(({ threat }) => title.startsWith(threat)))).toEqual([]);
});
