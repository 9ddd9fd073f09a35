import type { Refusal } from '../../core/module.ts';
import type { Catalog, Strings } from '../../i18n/define-messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';

/** Sentences out of a catalog that has one for each code as `code.<code>`; `null` for a code that it has none for. */
export function useRefusalIn(catalog: Catalog<Strings>): (refusal: Refusal) => string | null {
  const t = useMessages(catalog);
  return ({ code }) => {
    const key = `code.${code}`;
    return Object.hasOwn(catalog.en, key) ? t(key) : null;
  };
}
