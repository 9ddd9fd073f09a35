import type { Refusal } from '../../core/module.ts';
import type { Catalog, Strings } from '../../i18n/define-messages.ts';
import type { Translate } from '../../i18n/translate.ts';

/**
 * Sentences out of a catalog that has one for each code as `code.<code>`; `null` for a code that it has none for. Numbers
 * come as the books have them, and are written by `number` before they are put into a sentence.
 */
export function sentencesOf(
  catalog: Catalog<Strings>,
  t: Translate<Strings>,
  number: (value: number) => string,
): (refusal: Refusal) => string | null {
  // Which placeholders a code has is known to whoever refuses by it, and not here.
  const say: (key: string, values: Readonly<Record<string, string>>) => string = t;
  return ({ code, values = {} }) => {
    const key = `code.${code}`;
    if (!Object.hasOwn(catalog.en, key)) return null;
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? number(value) : value,
    ]);
    return say(key, Object.fromEntries(written));
  };
}
