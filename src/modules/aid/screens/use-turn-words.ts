import {
  IconBan,
  IconCalendarCheck,
  IconCircleCheck,
  IconHandStop,
  IconHourglass,
  IconUserOff,
} from '@tabler/icons-react';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Turn } from '../../../ui/layout/TurnCard.tsx';
import { isHeld } from '../../../view/held-parties.ts';
import { useWho } from '../../../view/use-who.ts';
import { aidMessages } from '../messages/catalog.ts';
import { type Help, may } from './help-view.ts';

/** Whose turn it is and what for, or how it stands: "Your turn: say yes or no", "Waiting for Bea", "Agreed". */
export function useTurn(): (help: Help) => Turn {
  const t = useMessages(aidMessages);
  const who = useWho();
  return (help) => {
    const { stage } = help;
    if (stage !== 'offered' && stage !== 'accepted') {
      const { icon, key } = endings[stage];
      return { icon, words: t(key), mine: false };
    }
    const account = turnOf(help);
    if (account === null) return { icon: IconCalendarCheck, words: t('isAccepted'), mine: false };
    const { name, isMe } = who(account);
    if (!isHeld(help, account)) return { icon: IconHourglass, words: t('waitingFor', { name }), mine: false };
    const what = t(stage === 'offered' ? 'doAnswer' : 'doConfirm');
    return { icon: IconHandStop, words: isMe ? t('yourTurn', { what }) : t('turnOf', { name, what }), mine: true };
  };
}

/** Once a shift is over, whoever looks at it first may say how it went. */
function turnOf(help: Help): AccountId | null {
  const { stage, waitingFor, shift, mine } = help;
  const isOver = stage === 'accepted' && shift !== null && shift.to <= Date.now();
  return waitingFor ?? (isOver && may(help, 'done') ? mine : null);
}

const endings = {
  completed: { icon: IconCircleCheck, key: 'isDone' },
  'not-done': { icon: IconBan, key: 'isNotDone' },
  withdrawn: { icon: IconBan, key: 'isWithdrawn' },
  declined: { icon: IconBan, key: 'isDeclined' },
  ended: { icon: IconUserOff, key: 'isEnded' },
} as const;
