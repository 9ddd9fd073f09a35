import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Request } from './help-view.ts';

/** "1 of 3 found" where helpers are wanted, "1 of 3 taken" where help is offered. */
export function useFilledWords(side: Request['side']): (accepted: number, wanted: number) => string {
  const t = useMessages(aidMessages);
  const { number } = useFormat();
  return (accepted, wanted) => {
    const numbers = { accepted: number(accepted), wanted: number(wanted) };
    return side === 'need' ? t('found', numbers) : t('taken', numbers);
  };
}
