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
    useSentence: (errand) => useMessages(outcomeMessages)('errandTrusted', useTrustedWords(errand)),
    href: toBallot,
    isReminder: true,
  },
  'deciding.trusted-on-paper': {
    useSentence: (errand) => useMessages(outcomeMessages)('errandTrustedOnPaper', useTrustedWords(errand)),
    href: toBallot,
    isReminder: true,
  },
};

function useTrustedWords({ values }: ErrandView) {
  const who = useWho();
  const topicName = useTopicName();
  const { trusted, topic, title } = values;
  return { name: who(trusted as AccountId).called, topic: topicName(String(topic)), title: String(title) };
}
