import { type Language, type Locale, localeIds, locales } from './locales.ts';

/**
 * The language to speak: what the person chose, else the first of the phone's languages that we have, else English.
 * `preferred` is `navigator.languages`: BCP 47 tags, best first.
 */
export function chooseLocale(chosen: string | null, preferred: readonly string[]): Locale {
  for (const tag of chosen === null ? preferred : [chosen, ...preferred]) {
    const match = localeIds.find((locale) => locale === baseOf(tag));
    if (match !== undefined) return match;
  }
  return 'en';
}

/**
 * Takes over the phone's region for numbers and dates (`ar-EG` writes ٣, `ar-MA` writes 3), and fixes the digits in the
 * tag, so that the keys of a number pad and the number above them can't differ. Arabic without a region writes 0–9,
 * because engines disagree about it.
 */
export function languageOf(locale: Locale, preferred: readonly string[] = []): Language {
  const regional = preferred.find((tag) => baseOf(tag) === locale && isKnownTag(tag)) ?? locale;
  const digits = regional === locale ? 'latn' : new Intl.NumberFormat(regional).resolvedOptions().numberingSystem;
  const tag = new Intl.Locale(regional, { numberingSystem: digits }).toString();
  return { locale, tag, direction: locales[locale].direction };
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function isKnownTag(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // Some phones list tags that are not well-formed.
  }
}
