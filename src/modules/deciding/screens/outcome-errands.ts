/** How what waits after a vote reads in *For me*, and where it is settled. */
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useWho } from '../../../view/use-who.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { outcomeMessages } from '../messages/outcomes/catalog.ts';
import { useTopicName } from './use-topics.ts';

const toBallot = ({ subject }: ErrandView): string => `/ballot/${subject}`;

export const outcomeErrands: Readonly<Record<string, ErrandParts>> = {
  'deciding.outcome': {
    useSentence: ({ values }) => useMessages(outcomeMessages)('errandOutcome', { title: String(values['title']) }),
    href: ({ subject }) => `/ballot/${subject}/outcome`,
    isReminder: true,
  },
  'deciding.review': {
    useSentence: ({ values }) => useMessages(outcomeMessages)('errandReview', { title: String(values['title']) }),
    href: toBallot,
    isReminder: true,
  },
  'deciding.trusted': {
    useSentence: ({ values }) => {
      const t = useMessages(outcomeMessages);
      const who = useWho();
      const topicName = useTopicName();
      const name = who(values['trusted'] as AccountId).called;
      return t('errandTrusted', { name, topic: topicName(String(values['topic'])), title: String(values['title']) });
    },
    href: toBallot,
    isReminder: true,
  },
};
