/** Every name under which a command of bookkeeping refuses is reached by some test, and has a sentence in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ar } from '../../../src/modules/bookkeeping/messages/ar.ts';
import { en } from '../../../src/modules/bookkeeping/messages/en.ts';
import { commandCodes } from '../../../src/modules/bookkeeping/refusals.ts';

const folder = 'tests/modules/bookkeeping';

test('each has a sentence in every language, and no sentence is left over', () => {
  const named = new Set(commandCodes.map((code) => `code.${code}`));
  for (const strings of [en, ar])
    expect(new Set(Object.keys(strings).filter((key) => key.startsWith('code.')))).toEqual(named);
});

test('each is reached by a test', () => {
  const tests = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const code of commandCodes) expect(tests.some((text) => text.includes(`'${code}'`))).toBe(true);
});
