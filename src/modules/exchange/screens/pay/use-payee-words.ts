import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** "To Bea", "To 4 members". */
export function usePayeeWords(payees: readonly AccountId[]): string {
  const t = useMessages(exchangeMessages);
  const partyOf = useParties();
  const [only] = payees;
  if (payees.length === 1 && only !== undefined) return t('to', { name: partyOf(only).name });
  return t('toSeveral', { count: payees.length });
}
