import type { Refusal } from '../../../core/module.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useRefusalIn } from '../../../view/refusals/use-refusal-in.ts';
import { useSentenceIn } from '../../../view/refusals/use-sentence-in.ts';
import { type Acting, useActWith } from '../../../view/use-act.ts';
import { threadsMessages } from '../messages/catalog.ts';

/** One sentence for what this module refuses; `null` for a code of the books or of another module. */
export const useRefusal = (): ((refusal: Refusal) => string | null) => useRefusalIn(threadsMessages);

/** Always a sentence: a code from elsewhere is at least named. */
function useSentence(): (refusal: Refusal) => string {
  const t = useMessages(threadsMessages);
  return useSentenceIn(threadsMessages, (code) => t('refusedOther', { code }));
}

export const useAct = (): Acting => useActWith(useSentence());
