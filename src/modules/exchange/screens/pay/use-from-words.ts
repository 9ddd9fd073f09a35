import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { Payer } from './pay-draft.ts';

/** "From the account of Lola"; nothing where it is my own. */
export function useFromWords(from: Payer): string | undefined {
  const t = useMessages(exchangeMessages);
  const partyOf = useParties();
  return from === null ? undefined : t('payFrom', { name: partyOf(from).name });
}
