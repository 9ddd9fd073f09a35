import type { Refusal } from '../../../core/module.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useRefusalIn } from '../../../view/refusals/use-refusal-in.ts';
import { useSentenceIn } from '../../../view/refusals/use-sentence-in.ts';
import { type Acting, type Doing, useActWith, useDoingWith } from '../../../view/use-act.ts';
import { decidingMessages } from '../messages/catalog.ts';

/** One sentence for what this module refuses, or the rules of decisions and votes; `null` for a code of others. */
export const useRefusal = (): ((refusal: Refusal) => string | null) => useRefusalIn(decidingMessages);

/** Always a sentence: a code from elsewhere is at least named. */
export function useSentence(): (refusal: Refusal) => string {
  const t = useMessages(decidingMessages);
  return useSentenceIn(decidingMessages, (code) => t('refusedOther', { code }));
}

export const useAct = (): Acting => useActWith(useSentence());
export const useDoing = (): Doing => useDoingWith(useSentence());
