import type { Refusal } from '../../../core/module.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useCoreRefusal } from '../../../view/refusals/use-core-refusal.ts';
import { bringMessages } from '../messages/catalog.ts';

/** One sentence for what this module refuses; `null` for a code of the books or of another module. */
export function useRefusal(): (refusal: Refusal) => string | null {
  const t = useMessages(bringMessages);
  return ({ code }) => (code === 'bring.unsound' || code === 'given-up' ? t(`code.${code}`) : null);
}

/** Always a sentence: a code from elsewhere is at least named. */
export function useSentence(): (refusal: Refusal) => string {
  const t = useMessages(bringMessages);
  const own = useRefusal();
  const core = useCoreRefusal();
  return (refusal) => own(refusal) ?? core(refusal) ?? t('refusedOther', { code: refusal.code });
}
