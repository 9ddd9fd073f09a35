import type { Refusal } from '../../core/module.ts';
import type { Catalog, Strings } from '../../i18n/define-messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { sentencesOf } from './sentences-of.ts';

/** What the catalog says of a refusal, in the current language. */
export function useRefusalIn(catalog: Catalog<Strings>): (refusal: Refusal) => string | null {
  const t = useMessages(catalog);
  const { number } = useFormat();
  return sentencesOf(catalog, t, number);
}
