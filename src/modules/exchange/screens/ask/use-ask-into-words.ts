import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { Asker } from './ask-draft.ts';

/** "For the account of Lola"; nothing where it is my own. */
export function useAskIntoWords(account: Asker): string | undefined {
  const t = useMessages(exchangeMessages);
  const partyOf = useParties();
  return account === null ? undefined : t('askInto', { name: partyOf(account).name });
}
