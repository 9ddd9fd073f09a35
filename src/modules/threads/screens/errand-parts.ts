/** How what waits for me reads in *For me*, and where it is read. */
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useWho } from '../../../view/use-who.ts';
import { threadsMessages } from '../messages/catalog.ts';

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'threads.said': {
    useSentence: ({ values }) => {
      const t = useMessages(threadsMessages);
      const { name } = useWho()(`${values.account}` as AccountId);
      const title = `${values.title}`;
      return title === '' ? t('errandSaid', { name }) : t('errandSaidAbout', { name, title });
    },
    href: ({ subject }) => `/talk/${subject}`,
    aside: 'notNow',
  },
};
