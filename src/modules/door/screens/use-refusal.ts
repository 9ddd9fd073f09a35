import type { Refusal } from '../../../core/module.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { doorErrandMessages } from '../messages/catalog.ts';

/** One sentence for what this module's rules refuse; `null` for a code of the books or of another module. */
export function useRefusal(): (refusal: Refusal) => string | null {
  const t = useMessages(doorErrandMessages);
  return ({ code }) => (code === 'door.no-such-door' ? t('code.door.no-such-door') : null);
}
