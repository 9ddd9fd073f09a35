/** Whoever of a file is in the books already: found by name, used only where one meaning is possible, and never against a person's word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountId } from '../../../src/core/ids.ts';
import { foldedName } from '../../../src/modules/bring/names.ts';
import { type NamedAccount, sameAccounts } from '../../../src/modules/bring/same-accounts.ts';

const id = (letter: string): AccountId => letter.repeat(64) as AccountId;
const called = (...names: readonly string[]): NamedAccount[] =>
  names.map((name, at) => ({ account: id('abcdef'[at] ?? 'f'), name }));
const uses = (names: readonly string[], there: readonly NamedAccount[], said = {}) =>
  sameAccounts(names, there, said).map(({ name, use }) => [name, use]);

describe('a name of the file', () => {
  test.each([
    ['Lola', 'Lola'],
    ['LOLA', 'lola'],
    ['José Núñez', 'Jose Nunez'],
    ['jose  nuñez ', 'José Núñez'],
    ['Éva'.normalize('NFC'), 'Éva'.normalize('NFD')],
  ])('%s is proposed the account of %s', (name, other) => {
    expect(uses([name], called(other))).toEqual([[name, id('a')]]);
  });

  test.each([
    ['Lola', 'Lolo'],
    ['Ana', 'Anna'],
    ['Lola Ruiz', 'Lola'],
  ])('%s is not %s', (name, other) => {
    expect(uses([name], called(other))).toEqual([]);
  });

  test('may be said to be somebody else, or one of two of that name', () => {
    expect(uses(['Lola'], called('Lola'), { Lola: 'new' })).toEqual([['Lola', 'new']]);
    const two = called('Lola', 'lola');
    expect(uses(['Lola'], two)).toEqual([['Lola', null]]);
    expect(uses(['Lola'], two, { Lola: id('b') })).toEqual([['Lola', id('b')]]);
  });

  test('that several of the file could be is proposed only to who is written the same', () => {
    expect(uses(['José', 'Jose'], called('José'))).toEqual([
      ['José', id('a')],
      ['Jose', null],
    ]);
    expect(uses(['JOSE', 'Jose'], called('José'))).toEqual([
      ['JOSE', null],
      ['Jose', null],
    ]);
    expect(uses(['José', 'Jose'], called('José'), { Jose: id('a') })).toEqual([
      ['José', id('a')],
      ['Jose', id('a')],
    ]);
  });

  test('is asked about again when the account that was meant is not there any more', () => {
    expect(uses(['Lola'], called('Lola', 'Lola'), { Lola: id('c') })).toEqual([['Lola', null]]);
  });
});

const name = fc
  .array(fc.constantFrom('a', 'A', 'á', 'e', 'É', 'n', 'Ñ', ' '), { minLength: 1, maxLength: 4 })
  .map((letters) => `X${letters.join('')}`);

test('whatever the names: a proposal is of the same name, no account is proposed twice, and whoever said so goes where they said', () => {
  const world = fc.record({
    names: fc.uniqueArray(name, { maxLength: 8 }),
    there: fc.array(name, { maxLength: 6 }).map((names) => called(...names)),
    strangers: fc.array(name, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(world, ({ names, there, strangers }) => {
      const said = Object.fromEntries(strangers.map((each) => [each, 'new' as const]));
      const found = sameAccounts(names, there, said);
      const folded = new Map(there.map((each) => [each.account, foldedName(each.name)]));
      for (const { name: of, use, accounts } of found) {
        for (const account of accounts) expect(folded.get(account)).toBe(foldedName(of));
        if (strangers.includes(of)) expect(use).toBe('new');
        else if (use !== null) expect(accounts).toContain(use);
      }
      const proposed = found.map(({ use }) => use).filter((use) => use !== null && use !== 'new');
      expect(new Set(proposed).size).toBe(proposed.length);
      const known = new Set(there.map((each) => foldedName(each.name)));
      expect(found.map((each) => each.name)).toEqual(names.filter((each) => known.has(foldedName(each))));
    }),
    { numRuns: 500 },
  );
});
