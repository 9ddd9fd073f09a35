import {
  IconBan,
  IconBulb,
  IconCircleCheck,
  IconCircleX,
  IconHandStop,
  IconHourglass,
  IconMessages,
} from '@tabler/icons-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Turn } from '../../../ui/layout/TurnCard.tsx';
import { useWho } from '../../../view/use-who.ts';
import { decidingMessages } from '../messages/catalog.ts';
import { type DecisionRow, outcomeKey } from './views.ts';

const mine = { vote: 'turnVote', close: 'turnClose', open: 'turnOpen', again: 'turnAgain' } as const;
const endings = {
  delivered: { icon: IconCircleCheck, key: 'isDelivered' },
  cancelled: { icon: IconBan, key: 'isCancelled' },
  declined: { icon: IconBan, key: 'isDeclined' },
} as const;

/** Whose turn it is and what for, or how it stands: "Your turn: vote", "3 have not voted yet", "It passed". */
export function useTurn(): (row: DecisionRow) => Turn {
  const t = useMessages(decidingMessages);
  const who = useWho();
  return (row) => {
    const { stage, waits, ended, account, voted, voters, passed, method } = row;
    if (waits !== null) return { icon: IconHandStop, words: t(mine[waits]), mine: true };
    switch (stage) {
      case 'idea':
        return { icon: IconMessages, words: t('isIdea'), mine: false };
      case 'proposal':
        return { icon: IconBulb, words: t('waitsForVote', { name: who(account).name }), mine: false };
      case 'vote': {
        const count = Math.max(0, voters - voted);
        return { icon: IconHourglass, words: count === 0 ? t('allVoted') : t('notVoted', { count }), mine: false };
      }
      case 'outcome':
        return {
          icon: passed === true ? IconCircleCheck : IconCircleX,
          words: t(outcomeKey(method ?? 'yes-no', passed === true)),
          mine: false,
        };
      case 'over': {
        const { icon, key } = endings[ended?.how ?? 'declined'];
        return { icon, words: t(key), mine: false };
      }
    }
  };
}
