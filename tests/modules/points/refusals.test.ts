/** Every name under which a command of points refuses is reached by some test, and has a sentence in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeIds } from '../../../src/i18n/locales.ts';
import { pointsMessages } from '../../../src/modules/points/messages/catalog.ts';
import { commandCodes } from '../../../src/modules/points/refusals.ts';
import { rejectionCodes } from '../../../src/modules/points/rules.ts';

const folder = 'tests/modules/points';

test.each(localeIds)('each has a sentence in %s, and no sentence is left over', async (locale) => {
  await pointsMessages.load(locale);
  const named = new Set([...commandCodes, ...rejectionCodes].map((code) => `code.${code}`));
  const keys = Object.keys(pointsMessages.strings(locale) ?? {});
  expect(new Set(keys.filter((key) => key.startsWith('code.')))).toEqual(named);
});

test('each is reached by a test', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const tests = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const code of commandCodes)
    expect([code, tests.some((text) => text.includes(`'${code}'`))]).toEqual([code, true]);
});
