import { useMessages } from '../../../i18n/use-messages.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Help } from './help-view.ts';
import { useWho } from './use-who.ts';

/** Who helps whom, as its reader would say it: "You help Ana", "Bea helps you", "Bea helps Lola". */
export function useSideWords(): (help: Pick<Help, 'helper' | 'helped'>) => string {
  const t = useMessages(aidMessages);
  const who = useWho();
  return ({ helper, helped }) => {
    const [gives, gets] = [who(helper), who(helped)];
    if (gives.isMe) return t('youHelp', { name: gets.name });
    return gets.isMe ? t('helpsYou', { name: gives.name }) : t('helpsOther', { name: gives.name, other: gets.name });
  };
}
