import type { Locale } from './locales.ts';

export type Strings = { readonly [key: string]: string };

/**
 * The sentences of one module. English is at hand from the start (its keys and placeholders are what the compiler
 * checks all others against), every other language is a lazily loaded file with one export of its own name.
 */
export type Catalog<English extends Strings> = {
  readonly name: string;
  readonly en: English;
  /** `null` until `load` has settled. */
  strings(locale: Locale): Strings | null;
  /**
   * Never rejects. A file that can't be had (the app was opened offline before it was complete) leaves this catalog
   * in English until the next start.
   */
  load(locale: Locale): Promise<void>;
};

type Loaders<English extends Strings> = {
  readonly [Other in Exclude<Locale, 'en'>]: () => Promise<{
    readonly [Name in Other]: { readonly [Key in keyof English]: string };
  }>;
};

const defined = new Set<Pick<Catalog<Strings>, 'load'>>();

export function defineMessages<const English extends Strings>(options: {
  readonly name: string;
  readonly en: English;
  readonly load: Loaders<English>;
}): Catalog<English> {
  const { name, en } = options;
  const loaded = new Map<Locale, Strings>([['en', en]]);
  const loading = new Map<Locale, Promise<void>>();

  const fetchStrings = async (locale: Exclude<Locale, 'en'>): Promise<void> => {
    try {
      const file: { readonly [Name in Locale]?: Strings } = await options.load[locale]();
      loaded.set(locale, file[locale] ?? en);
    } catch {
      loaded.set(locale, en);
    }
  };

  const catalog: Catalog<English> = {
    name,
    en,
    strings: (locale) => loaded.get(locale) ?? null,
    load(locale) {
      const underway = loading.get(locale) ?? (locale === 'en' ? Promise.resolve() : fetchStrings(locale));
      loading.set(locale, underway);
      return underway;
    },
  };
  defined.add(catalog);
  return catalog;
}

/** Loads one language of every catalog that is defined by now; those of screens not yet opened follow by themselves. */
export async function loadDefinedMessages(locale: Locale): Promise<void> {
  await Promise.all(Array.from(defined, (catalog) => catalog.load(locale)));
}
