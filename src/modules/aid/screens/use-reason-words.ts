import { useMessages } from '../../../i18n/use-messages.ts';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Reason } from './help-view.ts';

/** Why somebody is named, or a need: "offers “Rides on Mondays”", "has helped with such things twice". */
export function useReasonWords(): (reasons: readonly Reason[]) => string {
  const t = useMessages(aidMessages);
  const markName = useMarkName();
  const wordsOf = (reason: Reason): string => {
    switch (reason.code) {
      case 'offers-such':
        return t('reason.offers-such', reason.values);
      case 'helped-before':
        return t('reason.helped-before', { count: reason.values.times });
      case 'near':
        return t('reason.near', reason.values);
      case 'has-mark':
        return t('reason.has-mark', { mark: markName(reason.values.mark) });
      case 'helped-lately':
        return t('reason.helped-lately', { count: reason.values.times });
      case 'urgent':
        return t(reason.values.urgency === 'today' ? 'today' : 'week');
      case 'wants-more':
        return t('reason.wants-more', { count: reason.values.left });
    }
  };
  return (reasons) => reasons.map(wordsOf).join(' · ');
}
