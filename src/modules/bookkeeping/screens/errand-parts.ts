/** How what waits for me reads in *For me*, and where it is settled. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useNames } from '../../../view/use-names.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';

const choose: ErrandParts = {
  useSentence: () => useMessages(bookkeepingMessages)('errandChoose'),
  href: () => '/closing/choose',
  aside: 'notNow',
  isReminder: true,
};

const accountWaits: ErrandParts = {
  ...choose,
  useSentence: () => useMessages(bookkeepingMessages)('errandAccountWaits'),
};

const differ: ErrandParts = {
  useSentence: ({ member }) => {
    const names = useNames();
    return useMessages(bookkeepingMessages)('errandDiffer', { name: names.of(member) });
  },
  href: () => '/closing',
  aside: 'notNow',
};

const stuck: ErrandParts = {
  useSentence: ({ values }) => useMessages(bookkeepingMessages)('errandStuck', { count: Number(values['missing']) }),
  href: () => '/closing',
  aside: 'notNow',
};

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'bookkeeping.choose': choose,
  'bookkeeping.account-waits': accountWaits,
  'bookkeeping.differ': differ,
  'bookkeeping.stuck': stuck,
};
