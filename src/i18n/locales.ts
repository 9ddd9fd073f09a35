/**
 * The languages Minga speaks. Adding one is a row here and an `xx.ts` in every `messages/` folder: until each catalog
 * has it, the compiler names those that lack it.
 */
export const locales = {
  en: { name: 'English', app: 'Minga', direction: 'ltr', hours: '# h', minutes: '# min' },
  es: { name: 'Español', app: 'Minga', direction: 'ltr', hours: '# h', minutes: '# min' },
  fr: { name: 'Français', app: 'Minga', direction: 'ltr', hours: '# h', minutes: '# min' },
  pt: { name: 'Português', app: 'Minga', direction: 'ltr', hours: '# h', minutes: '# min' },
  sw: { name: 'Kiswahili', app: 'Minga', direction: 'ltr', hours: 'saa #', minutes: 'dak #' },
  ar: { name: 'العربية', app: 'مينغا', direction: 'rtl', hours: '# س', minutes: '# د' },
} as const satisfies Record<string, LocaleTraits>;

export type Direction = 'ltr' | 'rtl';
export type Locale = keyof typeof locales;
export const localeIds = Object.keys(locales) as readonly Locale[];

/** `hours` and `minutes` are how a time amount is written, with `#` for the number: "3 h 15 min", "saa 3 dak 15". */
type LocaleTraits = {
  /** The language's name in itself, as its own readers look for it. */
  readonly name: string;
  /** What this app is called in it. */
  readonly app: string;
  readonly direction: Direction;
  readonly hours: string;
  readonly minutes: string;
};

/** A locale together with the exact tag that numbers and dates are formatted by. */
export type Language = { readonly locale: Locale; readonly tag: string; readonly direction: Direction };
