/**
 * Whether amounts are hidden on this page, for who opens the app where others look on. One switch for all of it, so that no
 * screen has to think of it: whoever writes an amount with `useFormat` writes dots.
 */
import { useSyncExternalStore } from 'react';
import type { Locale } from './locales.ts';

/** What a screen reader says for the dots: some say "bullet" four times, some nothing at all. */
const words = {
  en: 'hidden',
  es: 'oculto',
  fr: 'masqué',
  pt: 'oculto',
  sw: 'imefichwa',
  ar: 'مخفي',
} as const satisfies Record<string, string>;

export const hiddenWord = (locale: Locale): string => words[locale];

/** As many for every amount: their number must not tell how large it is. */
export const hiddenDots = '••••';

/** Inside a sentence, which is one piece of text for eye and ear: "You have given •••• (hidden) more". */
export const hiddenAmount = (locale: Locale): string => `${hiddenDots}\u00a0(${hiddenWord(locale)})`;

let hidden = false;
const listeners = new Set<() => void>();

const areAmountsHidden = (): boolean => hidden;

export function hideAmounts(hide: boolean): void {
  if (hidden === hide) return;
  hidden = hide;
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAmountsHidden = (): boolean => useSyncExternalStore(onChange, areAmountsHidden, areAmountsHidden);
