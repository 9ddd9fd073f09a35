import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Catalog, Strings } from './define-messages.ts';
import { isolate } from './isolate.ts';
import type { Language } from './locales.ts';
import type { ValueArguments } from './placeholders.ts';

/** The sentence for a key, in the language it was made for. Keys and values are checked by the compiler. */
export type Translate<English extends Strings> = <Key extends keyof English & string>(
  key: Key,
  ...values: ValueArguments<English[Key]>
) => string;

/** Speaks one catalog in one language. The catalog must have that language loaded; it speaks English until then. */
export function translatorOf<English extends Strings>(
  catalog: Catalog<English>,
  language: Language,
): Translate<English> {
  const strings = catalog.strings(language.locale) ?? catalog.en;
  const i18n = setupI18n({ locale: language.locale, locales: language.tag, messages: { [language.locale]: {} } });

  return (key, ...[values]) => {
    // Compiling costs a parse, so a message is compiled when it is first said, not when its file is loaded.
    i18n.messages[key] ??= compileMessage(strings[key] ?? catalog.en[key] ?? key);
    return i18n._(key, isolateTexts(values, language));
  };
}

function isolateTexts(values: object | undefined, language: Language): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    shown[name] = typeof value === 'string' ? isolate(value, language.direction) : value;
  }
  return shown;
}
