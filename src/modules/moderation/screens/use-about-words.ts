import { useMessages } from '../../../i18n/use-messages.ts';
import { useWho } from '../../../view/use-who.ts';
import { moderationMessages } from '../messages/catalog.ts';
import type { Case } from './case-view.ts';

/** What it is about, in a few words. */
export function useAboutWords(): (view: Pick<Case, 'what' | 'title' | 'about'>) => string {
  const t = useMessages(moderationMessages);
  const who = useWho();
  return ({ what, title, about }) => {
    const [first] = about;
    switch (what) {
      case 'listing':
        return t('aboutListing', { title });
      case 'deal':
        return t('aboutDeal', { title });
      case 'help':
        return t('aboutHelp', { title });
      case 'payment':
        return t('aboutPayment');
      case 'message':
        return t('aboutMessage', { name: first === undefined ? '' : who(first).name });
      case 'member':
        return t('aboutMember', { name: first === undefined ? '' : who(first).name });
      default:
        return t('aboutEntry');
    }
  };
}
