/** Every name under which a command of the market refuses is reached by some test, and has a sentence in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ar } from '../../../src/modules/market/messages/ar.ts';
import { en } from '../../../src/modules/market/messages/en.ts';
import { commandCodes } from '../../../src/modules/market/refusals.ts';
import { rejectionCodes } from '../../../src/modules/market/rules.ts';

const folder = 'tests/modules/market';

test('each has a sentence in every language, and no sentence is left over', () => {
  const named = new Set([...commandCodes, ...rejectionCodes].map((code) => `code.${code}`));
  for (const strings of [en, ar])
    expect(new Set(Object.keys(strings).filter((key) => key.startsWith('code.')))).toEqual(named);
});

test('each is reached by a test', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const tests = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const code of commandCodes) expect(tests.some((text) => text.includes(`'${code}'`))).toBe(true);
});
