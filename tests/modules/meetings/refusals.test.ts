/** Every name under which recording a meeting is refused has a sentence in every language, and is reached by some test. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/meetings/rules.ts';
import { localeIds } from '../../../src/i18n/locales.ts';
import { meetingsMessages } from '../../../src/modules/meetings/messages/catalog.ts';
import { commandCodes } from '../../../src/modules/meetings/refusals.ts';

const folder = 'tests/modules/meetings';

test.each(localeIds)('each has a sentence in %s, and no sentence is left over', async (locale) => {
  await meetingsMessages.load(locale);
  const named = new Set([...commandCodes, ...rejectionCodes].map((code) => `code.${code}`));
  const keys = Object.keys(meetingsMessages.strings(locale) ?? {});
  expect(new Set(keys.filter((key) => key.startsWith('code.')))).toEqual(named);
});

test('each is reached by a test', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const tests = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const code of commandCodes)
    expect([code, tests.some((text) => text.includes(`'${code}'`))]).toEqual([code, true]);
});
