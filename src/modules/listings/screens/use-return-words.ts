import { useMessages } from '../../../i18n/use-messages.ts';
import { usePlainAmount } from '../../../view/units.ts';
import { listingsMessages } from '../messages/catalog.ts';
import type { Listing } from './listing-view.ts';

/** What is given in return, in a few words: "2 h + 5 € for petrol", "in return: a jar of honey". Everybody may read it. */
export function useReturnWords(): (listing: Pick<Listing, 'return' | 'price' | 'other'>) => string {
  const t = useMessages(listingsMessages);
  const write = usePlainAmount();
  return (listing) => {
    const { price, other } = listing;
    if (listing.return === 'nothing') return t('forNothing');
    if (listing.return === 'other') return other === '' ? t('somethingElse') : t('inReturnOf', { what: other });
    const asked = price === null ? t('toBeAgreed') : write(price.amount, price.unit);
    return other === '' ? asked : t('onTop', { price: asked, other });
  };
}
