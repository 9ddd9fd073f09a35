import { use, useMemo, useSyncExternalStore } from 'react';
import type { Catalog, Strings } from './define-messages.ts';
import { currentLanguage, onLanguageChange } from './language-store.ts';
import type { Language } from './locales.ts';
import { type Translate, translatorOf } from './translate.ts';

export const useLanguage = (): Language => useSyncExternalStore(onLanguageChange, currentLanguage, currentLanguage);

/** The catalog's sentences in the current language. Suspends while that language of this catalog is being loaded. */
export function useMessages<English extends Strings>(catalog: Catalog<English>): Translate<English> {
  const language = useLanguage();
  if (catalog.strings(language.locale) === null) use(catalog.load(language.locale));
  return useMemo(() => translatorOf(catalog, language), [catalog, language]);
}
