import { locales } from './locales.ts';
import { useLanguage } from './use-messages.ts';

/** What this app is called in the language of its reader. */
export const useAppName = (): string => locales[useLanguage().locale].app;
