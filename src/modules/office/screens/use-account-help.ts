import { useMessages } from '../../../i18n/use-messages.ts';
import type { Help } from '../../../ui/layout/HelpButton.tsx';
import { officeMessages } from '../messages/catalog.ts';

/** The three sentences of Help on the page of an account. */
export function useAccountHelp(): Help {
  const t = useMessages(officeMessages);
  return { sentences: [t('helpAccount'), t('helpAccountKeeper'), t('helpAccountHand')] };
}
