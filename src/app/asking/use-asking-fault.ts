import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { askingMessages } from './messages/catalog.ts';

/** Why a door could not be read or asked at, in one sentence. */
export function useAskingFault(): (refusal: Refusal) => string {
  const t = useMessages(askingMessages);
  return ({ code }) => {
    switch (code) {
      case 'not-a-door':
      case 'newer-version':
      case 'damaged':
      case 'unreachable':
      case 'closed':
        return t(code);
      case 'incomplete':
        return t('missing');
      default:
        return t('refused');
    }
  };
}
