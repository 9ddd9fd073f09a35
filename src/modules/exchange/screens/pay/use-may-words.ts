import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { purseIn } from '../use-unit.ts';
import type { Payer } from './pay-draft.ts';

/** How much may be spent: "You may spend 5 h now", or the same of whose account it is. */
export function useMayWords(from: Payer, unit: NamedUnit): string {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const kept = useQuery('exchange.mayPay', { unit: unit.id, ...(from === null ? {} : { from }) });
  if (from === null) return t('mayStillSpend', { amount: format.amount(purseIn(group, unit)?.may ?? 0, unit) });
  return t('mayStillSpendOf', { name: partyOf(from).name, amount: format.amount(kept ?? 0, unit) });
}
