/** How what waits for me reads in *For me*, and where it is settled. */
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { listingsMessages } from '../messages/catalog.ts';
import { useFitWords } from './interests/use-fit-words.ts';
import { RenewEnding } from './RenewEnding.tsx';

const ending: ErrandParts = {
  useSentence: ({ values }) => {
    const t = useMessages(listingsMessages);
    const format = useFormat();
    const until = Number(values['until']);
    const now = Date.now();
    const words = { title: String(values['title']), day: format.nearDay(until, now) };
    return t(until > now ? 'errandEnding' : 'errandEnded', words);
  },
  href: ({ subject }) => `/market/${subject}`,
  Answer: RenewEnding,
  aside: 'notNow',
  isReminder: true,
};

const fits: ErrandParts = {
  useSentence: (errand) => useFitWords()(errand),
  href: ({ subject }) => `/market/${subject}`,
  aside: 'notNow',
};

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'listings.ending': ending,
  'listings.fits': fits,
};
