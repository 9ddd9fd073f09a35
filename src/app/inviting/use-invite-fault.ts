import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useRefusal } from '../frame/use-refusal.ts';
import { invitingMessages } from './messages/catalog.ts';

/** Why an invitation was not made or not withdrawn, in one sentence. */
export function useInviteFault(): (refusal: Refusal) => string {
  const t = useMessages(invitingMessages);
  const sayRefusal = useRefusal();
  return (refusal) => {
    switch (refusal.code) {
      case 'only-coordinators-invite':
      case 'invitation-owes-too-much':
      case 'not-your-invitation':
        return t(refusal.code);
      default:
        return sayRefusal(refusal) ?? t('refused');
    }
  };
}
