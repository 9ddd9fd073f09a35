/** Every name under which a command of deciding refuses is reached by some test, and has a sentence in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rejectionCodes as ofMeetings } from '../../../src/core/ballots/at-meetings.ts';
import { mandateCodes } from '../../../src/core/ballots/mandate.ts';
import { rejectionCodes as ofBallots } from '../../../src/core/ballots/rules.ts';
import { rejectionCodes as ofDecisions } from '../../../src/core/decisions/rules.ts';
import { localeIds } from '../../../src/i18n/locales.ts';
import { decidingMessages } from '../../../src/modules/deciding/messages/catalog.ts';
import { commandCodes } from '../../../src/modules/deciding/refusals.ts';

const folder = 'tests/modules/deciding';

test.each(localeIds)('each has a sentence in %s, and no sentence is left over', async (locale) => {
  await decidingMessages.load(locale);
  const named = [...commandCodes, ...ofBallots, ...ofMeetings, ...ofDecisions, ...mandateCodes].map(
    (code) => `code.${code}`,
  );
  const keys = Object.keys(decidingMessages.strings(locale) ?? {});
  expect(new Set(keys.filter((key) => key.startsWith('code.')))).toEqual(new Set(named));
});

test('each is reached by a test', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const tests = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const code of commandCodes)
    expect([code, tests.some((text) => text.includes(`'${code}'`))]).toEqual([code, true]);
});
