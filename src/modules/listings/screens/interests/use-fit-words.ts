import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import type { ErrandView } from '../../../../view/view-types.ts';
import { listingsMessages } from '../../messages/catalog.ts';

/** "Ana offers “Bread”": what has come that somebody was waiting for. */
export function useFitWords(): (errand: ErrandView) => string {
  const t = useMessages(listingsMessages);
  const partyOf = useParties();
  return ({ member, values }) => {
    const { name } = partyOf((member ?? '') as string as AccountId);
    return t(values['side'] === 'offer' ? 'fitsOffer' : 'fitsNeed', { name, title: String(values['title']) });
  };
}
