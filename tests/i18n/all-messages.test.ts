import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';

type Token = string | readonly unknown[];
type Strings = Record<string, string>;

/** Path → module, for every language file of every module; a file exports its strings under its own name. */
const files = import.meta.glob<Record<string, Strings>>('../../src/**/messages/**/*.ts', { eager: true });
const folders = Object.keys(files)
  .filter((path) => path.endsWith('/en.ts'))
  .map((path) => path.slice(0, -'/en.ts'.length));

const stringsOf = (folder: string, locale: string): Strings => files[`${folder}/${locale}.ts`]?.[locale] ?? {};

/** The placeholders of a message with their formats: "count plural", "name". */
function placeholdersOf(tokens: Token, found = new Set<string>()): Set<string> {
  for (const token of Array.isArray(tokens) ? tokens : []) {
    if (!Array.isArray(token)) continue;
    const [name, format, cases] = token as [string, string | undefined, Record<string, Token> | undefined];
    found.add([name, format].filter(Boolean).join(' '));
    for (const inner of Object.values(cases ?? {})) placeholdersOf(inner, found);
  }
  return found;
}

/** Every plural of a message, with the forms it gives. */
function pluralsOf(tokens: Token, found: string[][] = []): string[][] {
  for (const token of Array.isArray(tokens) ? tokens : []) {
    if (!Array.isArray(token)) continue;
    const [, format, cases] = token as [string, string | undefined, Record<string, Token> | undefined];
    if (format === 'plural') found.push(Object.keys(cases ?? {}));
    for (const inner of Object.values(cases ?? {})) pluralsOf(inner, found);
  }
  return found;
}

/** `=1 {…}` says what `one {…}` would in these languages. */
const exactForms: Record<string, string> = { one: '1', two: '2' };

test('there are sentences to check', () => {
  expect(folders).toContain('../../src/ui/messages');
});

describe.each(folders)('%s', (folder) => {
  test.each(localeIds)('every sentence compiles in %s and asks for the same values as English', (locale) => {
    const english = stringsOf(folder, 'en');
    const strings = stringsOf(folder, locale);
    expect(Object.keys(strings).sort()).toEqual(Object.keys(english).sort());
    for (const [key, sentence] of Object.entries(strings)) {
      const compiled = compileMessageOrThrow(sentence) as Token;
      const asked = placeholdersOf(compileMessageOrThrow(english[key] ?? '') as Token);
      expect([key, ...placeholdersOf(compiled)].sort()).toEqual([key, ...asked].sort());
      expect(sentence.trim(), `${key} in ${locale}`).not.toBe('');
    }
  });

  test.each(localeIds)('every plural in %s has the forms that language needs', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    // Nothing at all is either said by its own sentence, or reads well in the general form.
    const needed = categories.filter((form) => form !== 'zero');
    for (const [key, sentence] of Object.entries(stringsOf(folder, locale))) {
      for (const forms of pluralsOf(compileMessageOrThrow(sentence) as Token)) {
        const missing = needed.filter((form) => !forms.includes(form) && !forms.includes(exactForms[form] ?? form));
        expect(missing, `${key} in ${folder}`).toEqual([]);
      }
    }
  });
});
