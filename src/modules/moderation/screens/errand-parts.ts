/** How what waits for me reads in *For me*, and where it is settled. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { moderationMessages } from '../messages/catalog.ts';

/** No more than that there is a case: others may look over one's shoulder. */
const sentence = (key: 'errandOpen' | 'errandSaid' | 'errandDecided' | 'errandVote') => (): string =>
  useMessages(moderationMessages)(key);

const toCase = ({ subject }: ErrandView): string => `/cases/${subject}`;

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'moderation.open': { useSentence: sentence('errandOpen'), href: toCase },
  'moderation.said': { useSentence: sentence('errandSaid'), href: toCase, aside: 'notNow' },
  'moderation.decided': { useSentence: sentence('errandDecided'), href: toCase, aside: 'notNow' },
  'moderation.vote': { useSentence: sentence('errandVote'), href: toCase, aside: 'notNow' },
};
