import type { EntryId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { listingsMessages } from '../messages/catalog.ts';
import { useAct } from './use-refusal.ts';
import { dayMs, daysOf } from './write/listing-draft.ts';

/** Puts the end of a listing off by two months from now, and says to when. */
export function useRenew(listing: EntryId) {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const renew = async (): Promise<void> => {
    const until = Date.now() + daysOf.twoMonths * dayMs;
    if (await act('listings.renew', { listing, until })) say(t('renewed', { day: format.day(until) }));
  };
  return { renew, busy, refused };
}
