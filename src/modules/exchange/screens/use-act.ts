import { type Acting, useActWith } from '../../../view/use-act.ts';
import { useSentence } from './use-refusal.ts';

export const useAct = (): Acting => useActWith(useSentence());
