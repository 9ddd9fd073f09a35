import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useRefusal } from '../frame/use-refusal.ts';
import { doorMessages } from './messages/catalog.ts';

/** Why something could not be done at the door, in one sentence. */
export function useDoorFault(): (refusal: Refusal) => string {
  const t = useMessages(doorMessages);
  const sayRefusal = useRefusal();
  return (refusal) => {
    switch (refusal.code) {
      case 'no-such-ask':
      case 'unreachable':
      case 'already-answered':
      case 'taken-back':
      case 'no-relay':
        return t(refusal.code);
      default:
        return sayRefusal(refusal) ?? t('refused');
    }
  };
}
