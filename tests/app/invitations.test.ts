import { describe, expect, test } from 'vitest';
import { emptyInvite, inviteArgs } from '../../src/app/inviting/draft.ts';
import { codeIn, linkOf } from '../../src/app/joining/invitation-code.ts';
import type { UnitId } from '../../src/core/ids.ts';

const hour = 'hour' as UnitId;

describe('what an invitation is made from', () => {
  test('one person may owe what everybody may, unless less was typed', () => {
    expect(inviteArgs(emptyInvite, { [hour]: 1200 })).toEqual({ uses: 1, days: 7, limits: { [hour]: 1200 } });
    expect(inviteArgs({ ...emptyInvite, limits: { [hour]: 60 } }, { [hour]: 1200 }).limits).toEqual({ [hour]: 60 });
  });

  test('by a link for many a newcomer owes nothing, whatever was typed before', () => {
    const draft = { ...emptyInvite, who: 'many', uses: 30, lasting: 'never', limits: { [hour]: 60 } } as const;
    expect(inviteArgs(draft, { [hour]: 1200 })).toEqual({ uses: 30, days: null, limits: { [hour]: 0 } });
  });
});

describe('an invitation link that was pasted or scanned', () => {
  const code = 'AbC-_123.dEf.gHi';

  test('is taken from any address, with white space around it', () => {
    expect(codeIn(`  ${linkOf('https://minga.example', code)}\n`)).toBe(code);
    expect(codeIn(linkOf('http://192.168.1.20:8080', code))).toBe(code);
  });

  test.each([
    '',
    'hello',
    'https://minga.example/',
    'https://minga.example/#/join/',
    'https://minga.example/#/join/a b',
  ])('is not seen in %j', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});
