import type { Refusal } from '../../../core/module.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useCoreRefusal } from '../../../view/refusals/use-core-refusal.ts';
import { type Acting, useActWith } from '../../../view/use-act.ts';
import { officeMessages } from '../messages/catalog.ts';
import type { codes } from '../messages/codes-en.ts';

/** One sentence for what this module refuses; `null` for a code of the books or of another module. */
export function useRefusal(): (refusal: Refusal) => string | null {
  const t = useMessages(officeMessages);
  return ({ code }) => {
    const key = `code.${code}`;
    return isCodeKey(key) ? t(key) : null;
  };
}

/** Always a sentence: a code from elsewhere is at least named. */
export function useSentence(): (refusal: Refusal) => string {
  const t = useMessages(officeMessages);
  const own = useRefusal();
  const core = useCoreRefusal();
  return (refusal) => own(refusal) ?? core(refusal) ?? t('refusedOther', { code: refusal.code });
}

export const useAct = (): Acting => useActWith(useSentence());

const isCodeKey = (key: string): key is keyof typeof codes =>
  key.startsWith('code.') && Object.hasOwn(officeMessages.en, key);
