import { type Formats, formatsOf } from './formats.ts';
import { hiddenAmount, useAmountsHidden } from './hidden-amounts.ts';
import type { Language } from './locales.ts';
import { useLanguage } from './use-messages.ts';

export type ShownFormats = Formats & {
  /**
   * Never hidden: for what is being entered or is about to be signed, which nobody must do blindly, and for what is the
   * same for everybody, as a group's limit.
   */
  readonly plainAmount: Formats['amount'];
};

type Pair = { readonly shown: ShownFormats; readonly hidden: ShownFormats };

/** Making the ten Intl objects costs milliseconds on a cheap phone; all screens share one set a language. */
const made = new WeakMap<Language, Pair>();

function pairOf(language: Language): Pair {
  const formats = formatsOf(language);
  const shown = { ...formats, plainAmount: formats.amount };
  return { shown, hidden: { ...shown, amount: () => hiddenAmount(language.locale) } };
}

/** While amounts are hidden, `amount` writes dots. */
export function useFormat(): ShownFormats {
  const language = useLanguage();
  const hidden = useAmountsHidden();
  const pair = made.get(language) ?? pairOf(language);
  made.set(language, pair);
  return hidden ? pair.hidden : pair.shown;
}
