import { expect, test } from 'vitest';
import { formatsOf } from '../../src/i18n/formats.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { languageOf } from '../../src/i18n/negotiate.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { sentencesOf } from '../../src/view/refusals/sentences-of.ts';

async function speaking(locale: Locale, region?: string) {
  const language = languageOf(locale, region === undefined ? [] : [region]);
  await decidingMessages.load(locale);
  return sentencesOf(decidingMessages, translatorOf(decidingMessages, language), formatsOf(language).number);
}

test('a refusal is said with its number, as the language writes it', async () => {
  const refusal = { code: 'deciding.too-long', values: { most: 2000 } };
  expect((await speaking('en'))(refusal)).toBe('Use at most 2,000 letters.');
  expect((await speaking('es'))({ ...refusal, values: { most: 20_000 } })).toContain('20.000');
  expect((await speaking('ar', 'ar-EG'))(refusal)).toContain('٢٬٠٠٠');
});

test('a code that the catalog has no sentence for is left to others', async () => {
  expect((await speaking('en'))({ code: 'stock.too-few', values: { most: 3 } })).toBeNull();
});
