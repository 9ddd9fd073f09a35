import type { Refusal } from '../../core/module.ts';
import type { Catalog, Strings } from '../../i18n/define-messages.ts';
import { useCoreRefusal } from './use-core-refusal.ts';
import { useRefusalIn } from './use-refusal-in.ts';

/** Always a sentence: what the catalog does not cover the books may, and a code from elsewhere is at least named by `other`. */
export function useSentenceIn(
  catalog: Catalog<Strings>,
  other: (code: string) => string,
): (refusal: Refusal) => string {
  const own = useRefusalIn(catalog);
  const core = useCoreRefusal();
  return (refusal) => own(refusal) ?? core(refusal) ?? other(refusal.code);
}
