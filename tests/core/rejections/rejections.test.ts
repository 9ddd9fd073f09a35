/** Every rule is broken at least once, and a rule that nobody breaks here is a rule that nobody knows to work. */
import { describe, expect, test } from 'vitest';
import { accountsModule } from '../../../src/core/accounts/module.ts';
import { closingModule } from '../../../src/core/closing/module.ts';
import { mandatesModule } from '../../../src/core/mandates/module.ts';
import { membershipModule } from '../../../src/core/membership/module.ts';
import { coreCodes } from '../../../src/core/rejections.ts';
import { payingCases, reversingCases } from './accounts.ts';
import type { Case } from './case.ts';
import { claimingCases } from './claiming.ts';
import { closingCases } from './closing.ts';
import { custodyCases } from './custody.ts';
import { custodyLimitCases } from './custody-limits.ts';
import { custodyOfTheGroupCases } from './custody-of-the-group.ts';
import { decidingCases } from './deciding.ts';
import { growingCases, limitCases } from './limits.ts';
import { foundingCases, joiningCases } from './membership.ts';
import { precedenceCases } from './precedence.ts';
import { precedenceOfDecisions } from './precedence-of-decisions.ts';
import { recoveringCases } from './recovering.ts';
import { epochCases, roleCases } from './roles.ts';
import { rulesByKind, sharedRules } from './rules.ts';
import { sharedCases } from './shared.ts';

const casesByArea: Readonly<Record<string, readonly Case[]>> = {
  'any kind': sharedCases,
  founding: foundingCases,
  'inviting and joining': joiningCases,
  roles: roleCases,
  epochs: epochCases,
  paying: payingCases,
  claiming: claimingCases,
  reversing: reversingCases,
  'accounts in custody': custodyCases,
  'limits of accounts in custody': custodyLimitCases,
  'accounts of the group': custodyOfTheGroupCases,
  limits: limitCases,
  growing: growingCases,
  deciding: decidingCases,
  recovering: recoveringCases,
  closing: closingCases,
};
const modules = [membershipModule, mandatesModule, accountsModule, closingModule];
const cases = Object.values(casesByArea).flat();

const rows = (some: readonly Case[]) =>
  some.map(({ kind, code, when, verdict }) => [kind, code, when, verdict] as const);

describe.each(Object.entries(casesByArea))('%s', (_, some) => {
  test.each(rows(some))('%s is refused as %s when %s', (_kind, code, __, verdict) => {
    expect(verdict()).toBe(code);
  });
});

describe('precedence', () => {
  test.each(rows([...precedenceCases, ...precedenceOfDecisions]))(
    '%s is refused as %s although %s',
    (_, code, __, verdict) => {
      expect(verdict()).toBe(code);
    },
  );
});

describe('the tables are whole', () => {
  test.each([...rulesByKind()])('%s is refused by each name that its rules give', (kind, codes) => {
    const reached = new Set(cases.filter((each) => each.kind === kind).map(({ code }) => code));
    expect([...codes].filter((code) => !reached.has(code))).toEqual([]);
  });

  test('every rule that all kinds share is broken', () => {
    const reached = new Set(sharedCases.map(({ code }) => code));
    expect([...sharedRules()].filter((code) => !reached.has(code))).toEqual([]);
  });

  test('every kind of the core is read, and none is left that no module has', () => {
    const known = modules.flatMap(({ kinds }) => Object.keys(kinds));
    expect([...rulesByKind().keys(), 'propose'].sort()).toEqual(known.sort());
  });

  test('every code has its place in the list that the interface translates', () => {
    // What a broken link leads to is never judged, only counted.
    const reached = new Set(cases.map(({ code }) => code).filter((code) => code !== 'broken-link'));
    expect(reached).toEqual(new Set(coreCodes));
  });
});
