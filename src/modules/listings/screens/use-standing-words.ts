import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { listingsMessages } from '../messages/catalog.ts';
import type { Listing } from './listing-view.ts';

/** Why it is not on the list, or how fresh it is: "paused", "yesterday". */
export function useStandingWords(): (listing: Listing, now: number) => string {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  return (listing, now) => {
    if (listing.closed) return t('isOff');
    if (listing.paused) return t('isPaused');
    return listing.past ? t('hasEnded') : format.relative(listing.changedAt, now);
  };
}
