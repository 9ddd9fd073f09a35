import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useParties } from '../../../view/parties.ts';
import { useGroup } from '../../../view/stores.ts';
import { listingsMessages } from '../messages/catalog.ts';
import type { Listing } from './listing-view.ts';

/** "Ana offers", "You need". */
export function useWhoWords(): (listing: Pick<Listing, 'account' | 'side'>) => string {
  const t = useMessages(listingsMessages);
  const { me } = useGroup();
  const partyOf = useParties();
  return ({ account, side }) => {
    const isOffer = side === 'offer';
    if (account === (me.member as string as AccountId)) return t(isOffer ? 'youOffer' : 'youNeed');
    const { name } = partyOf(account);
    return t(isOffer ? 'nameOffers' : 'nameNeeds', { name });
  };
}
