import { useMessages } from '../../../i18n/use-messages.ts';
import { useWho } from '../../../view/use-who.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Help } from './help-view.ts';

const agreed = { mine: 'youHelp', theirs: 'helpsYou', others: 'helpsOther' } as const;
const notAgreed = { mine: 'youWould', theirs: 'wouldYou', others: 'wouldOther' } as const;

/** Who helps whom, as its reader would say it: "You help Ana", "Bea helps you", "Bea helps Lola"; "would" unless it was agreed. */
export function useSideWords(): (help: Pick<Help, 'helper' | 'helped' | 'stage'>) => string {
  const t = useMessages(aidMessages);
  const who = useWho();
  return ({ helper, helped, stage }) => {
    const [gives, gets] = [who(helper), who(helped)];
    const keys = stage === 'accepted' || stage === 'completed' ? agreed : notAgreed;
    if (gives.isMe) return t(keys.mine, { name: gets.name });
    if (gets.isMe) return t(keys.theirs, { name: gives.name });
    return t(keys.others, { name: gives.name, other: gets.name });
  };
}
