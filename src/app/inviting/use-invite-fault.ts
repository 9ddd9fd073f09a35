import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { invitingMessages } from './messages/catalog.ts';

export function useInviteFault(): (refusal: Refusal) => string {
  const t = useMessages(invitingMessages);
  return ({ code }) => {
    switch (code) {
      case 'only-coordinators-invite':
      case 'invitation-owes-too-much':
      case 'not-your-invitation':
        return t(code);
      default:
        return t('refused');
    }
  };
}
