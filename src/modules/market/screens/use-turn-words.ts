import {
  IconBan,
  IconCircleCheck,
  IconHandStop,
  IconHourglass,
  IconMessages,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import type { Translate } from '../../../i18n/translate.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Turn } from '../../../ui/layout/TurnCard.tsx';
import { isHeld } from '../../../view/held-parties.ts';
import { usePlainAmount } from '../../../view/units.ts';
import { useWho } from '../../../view/use-who.ts';
import { marketMessages } from '../messages/catalog.ts';
import type { en } from '../messages/en.ts';
import { type Deal, may } from './deal-view.ts';

/** Whose turn it is and what for, or how it ended: "Your turn: pay 2 h", "Waiting for Bea", "Called off". */
export function useTurn(): (deal: Deal) => Turn {
  const t = useMessages(marketMessages);
  const who = useWho();
  const task = useTask();
  return (deal) => {
    const { waitingFor } = deal;
    const what = task(deal);
    if (what === null) return ending(deal.stage, t);
    // Both may do the same: whoever of them is here does it.
    const account = waitingFor ?? deal.mine;
    const { name, isMe } = who(account);
    if (!isHeld(deal, account)) return { icon: IconHourglass, words: t('waitingFor', { name }), mine: false };
    return { icon: IconHandStop, words: isMe ? t('yourTurn', { what }) : t('turnOf', { name, what }), mine: true };
  };
}

/** What is to be done next, whoever does it; `null`: nothing, or nobody in particular. */
function useTask(): (deal: Deal) => string | null {
  const t = useMessages(marketMessages);
  const write = usePlainAmount();
  return (deal) => {
    const { stage, due, delivered, received } = deal;
    switch (stage) {
      case 'talking':
        return t('doAnswer');
      case 'offered':
        return t('doAgree');
      case 'agreed':
        return t('doGive');
      case 'delivered':
        return delivered > received ? t('doReceive') : t('doGiveRest');
      case 'received':
        return due === null ? null : t('doPay', { amount: write(due.amount, due.unit) });
      case 'fulfilled':
        return may(deal, 'rate') ? t('doRate') : null;
      default:
        return null;
    }
  };
}

const endings = {
  talking: { icon: IconMessages, key: 'isTalking' },
  fulfilled: { icon: IconCircleCheck, key: 'isFulfilled' },
  closed: { icon: IconCircleCheck, key: 'isClosed' },
  'confirmed-by-one': { icon: IconUserCheck, key: 'isAlone' },
  contested: { icon: IconMessages, key: 'isContested' },
  cancelled: { icon: IconBan, key: 'isCancelled' },
  ended: { icon: IconUserOff, key: 'isEnded' },
} as const;

function ending(stage: Deal['stage'], t: Translate<typeof en>): Turn {
  const { icon, key } = endings[stage in endings ? (stage as keyof typeof endings) : 'talking'];
  return { icon, words: t(key), mine: false };
}
