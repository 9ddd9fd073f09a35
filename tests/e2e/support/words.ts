/** What a person reads on the screen, by catalog and key: a journey is told once and walked in every language. */
import type { Catalog, Strings } from '../../../src/i18n/define-messages.ts';
import { loadDefinedMessages } from '../../../src/i18n/define-messages.ts';
import { formatsOf } from '../../../src/i18n/formats.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { languageOf } from '../../../src/i18n/negotiate.ts';
import type { ValueArguments } from '../../../src/i18n/placeholders.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';

export type Words = {
  readonly say: <English extends Strings, Key extends keyof English & string>(
    catalog: Catalog<English>,
    key: Key,
    ...values: ValueArguments<English[Key]>
  ) => string;
  /** Minutes of the time unit, as the screens write them. */
  readonly time: (minutes: number) => string;
};

/** Every catalog that is imported by now is loaded in that language. */
export async function wordsOf(locale: Locale): Promise<Words> {
  await loadDefinedMessages(locale);
  const language = languageOf(locale, [locale]);
  const { amount } = formatsOf(language);
  return {
    say: (catalog, key, ...values) => translatorOf(catalog, language)(key, ...values),
    time: (minutes) => amount(minutes, { is: 'time', scale: 0, name: '' }),
  };
}
