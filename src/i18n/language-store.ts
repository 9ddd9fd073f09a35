import { loadDefinedMessages } from './define-messages.ts';
import type { Language, Locale } from './locales.ts';
import { languageOf } from './negotiate.ts';

/** The language of this page or worker: one at a time, known to everyone in it. */
let current: Language = languageOf('en');
const listeners = new Set<() => void>();

export const currentLanguage = (): Language => current;

/**
 * Switches once every sentence of the new language is there, so that nobody sees a page in two languages.
 * `preferred` is `navigator.languages`; it decides the region of numbers and dates.
 */
export async function speak(locale: Locale, preferred: readonly string[] = []): Promise<void> {
  await loadDefinedMessages(locale);
  current = languageOf(locale, preferred);
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps `lang` and `dir` of the page's root element true: fonts, hyphens, voices and layout follow them. */
export function showLanguageOn(root: { lang: string; dir: string }): () => void {
  const show = (): void => {
    root.lang = current.locale;
    root.dir = current.direction;
  };
  show();
  return onLanguageChange(show);
}
