import { useMemo, useSyncExternalStore } from 'react';
import type { Catalog, Strings } from './define-messages.ts';
import { currentLanguage, onLanguageChange } from './language-store.ts';
import type { Language } from './locales.ts';
import { type Translate, translatorOf } from './translate.ts';

export const useLanguage = (): Language => useSyncExternalStore(onLanguageChange, currentLanguage, currentLanguage);

/** The catalog's sentences in the current language. Suspends while that language of this catalog is being loaded. */
export function useMessages<English extends Strings>(catalog: Catalog<English>): Translate<English> {
  const language = useLanguage();
  // Thrown, not `use`d: React wants a `use` that suspended to be called again, and by then there is nothing to wait for.
  if (catalog.strings(language.locale) === null) throw catalog.load(language.locale);
  return useMemo(() => translatorOf(catalog, language), [catalog, language]);
}
