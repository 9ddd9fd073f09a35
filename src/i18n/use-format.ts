import { type Formats, formatsOf } from './formats.ts';
import type { Language } from './locales.ts';
import { useLanguage } from './use-messages.ts';

/** Making the nine Intl objects costs milliseconds on a cheap phone; all screens share one set a language. */
const made = new WeakMap<Language, Formats>();

export function useFormat(): Formats {
  const language = useLanguage();
  const formats = made.get(language) ?? formatsOf(language);
  made.set(language, formats);
  return formats;
}
