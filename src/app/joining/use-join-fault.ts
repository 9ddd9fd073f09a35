import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { joiningMessages } from './messages/catalog.ts';

/** Why an invitation could not be read or used, in one sentence. */
export function useJoinFault(): (refusal: Refusal) => string {
  const t = useMessages(joiningMessages);
  return ({ code }) => {
    switch (code) {
      case 'damaged':
      case 'not-an-invitation':
      case 'newer-version':
      case 'unreachable':
      case 'revoked':
      case 'already-a-member':
      case 'for-own-phone':
      case 'gone':
      case 'incomplete':
        return t(code);
      case 'other-version':
        return t('newer-version');
      default:
        return t('refused');
    }
  };
}
