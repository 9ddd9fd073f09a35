/** Every rule is broken at least once, and a rule that nobody breaks here is a rule that nobody knows to work. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coreCodes } from '../../../src/core/rejections.ts';
import { payingCases, reversingCases } from './accounts.ts';
import type { Case } from './case.ts';
import { claimingCases } from './claiming.ts';
import { foundingCases, joiningCases, roleCases } from './membership.ts';
import { precedenceCases } from './precedence.ts';
import { sharedCases } from './shared.ts';

const casesByFile: Readonly<Record<string, readonly Case[]>> = {
  'replay.ts': sharedCases,
  'membership/founding.ts': foundingCases,
  'membership/joining.ts': joiningCases,
  'membership/profiles.ts': [],
  'membership/roles.ts': roleCases,
  'accounts/paying.ts': payingCases,
  'accounts/claiming.ts': claimingCases,
  'accounts/reversing.ts': reversingCases,
};

const rows = (cases: readonly Case[]) =>
  cases.map(({ kind, code, when, verdict }) => [kind, code, when, verdict] as const);

const sourceOf = (file: string): string => readFileSync(new URL(`../../../src/core/${file}`, import.meta.url), 'utf8');

describe.each(Object.entries(casesByFile))('%s', (file, cases) => {
  test.each(rows(cases))('%s is refused as %s when %s', (_, code, __, verdict) => {
    expect(verdict()).toBe(code);
  });

  test('every code in it is reached', () => {
    const source = sourceOf(file)
      .replaceAll(/^import[^;]*;/gm, '')
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const codes = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+|malformed)'/g)].map(([, code]) => code);
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(codes));
  });
});

describe('precedence', () => {
  test.each(rows(precedenceCases))('%s is refused as %s although %s', (_, code, __, verdict) => {
    expect(verdict()).toBe(code);
  });
});

test('every kind of the core with rules of its own stands in this table', () => {
  const judged = /export const \w+ = kind[\s\S]*?\n}\);/g;
  for (const [file, cases] of Object.entries(casesByFile)) {
    if (file === 'replay.ts') continue;
    const kinds = [...sourceOf(file).matchAll(judged)].filter(([body]) => !body.includes('judge: () => null'));
    expect([file, new Set(cases.map(({ kind }) => kind)).size]).toEqual([file, kinds.length]);
  }
});

test('every code has its place in the list that the interface translates', () => {
  const reached = Object.values(casesByFile).flatMap((cases) => cases.map(({ code }) => code));
  // What a broken link leads to is never judged, only counted.
  expect(new Set(reached.filter((code) => code !== 'broken-link'))).toEqual(new Set(coreCodes));
});
