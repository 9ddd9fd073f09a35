/** How what waits for me reads in *For me*, and where it is settled. */
import type { AccountId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useWho } from '../../../view/use-who.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { decidingMessages } from '../messages/catalog.ts';

/** "Vote on “A shared oven” until Sunday"; of a neighbour for whom this phone speaks, that they have not. */
export function useVoteSentence({ values }: ErrandView): string {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const mine = useWho()(values['account'] as AccountId);
  const day = format.nearDay(Number(values['closesAt']), Date.now());
  const said = { title: String(values['title']), day };
  return mine.isMe ? t('errandVote', said) : t('errandVoteFor', { ...said, name: mine.name });
}

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'deciding.vote': {
    useSentence: useVoteSentence,
    href: ({ subject }) => `/ballot/${subject}`,
  },
  'deciding.paper': {
    useSentence: ({ values }) => useMessages(decidingMessages)('errandPaper', { title: String(values['title']) }),
    href: ({ subject }) => `/ballot/${subject}`,
  },
  'deciding.close': {
    useSentence: ({ values }) => useMessages(decidingMessages)('errandClose', { title: String(values['title']) }),
    href: ({ subject }) => `/ballot/${subject}`,
  },
  'deciding.again': {
    useSentence: ({ values }) => useMessages(decidingMessages)('errandAgain', { title: String(values['title']) }),
    href: ({ subject }) => `/decide/${subject}`,
    isReminder: true,
  },
};
