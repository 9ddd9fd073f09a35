/** What the door adds to the app's own screens. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { doorErrandMessages } from '../messages/catalog.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const doorParts: ModuleParts = {
  MoreItems,
  errands: {
    'door.ask': {
      useSentence: ({ values }) => {
        const t = useMessages(doorErrandMessages);
        return t('asks', { name: String(values['name']) });
      },
      href: ({ values }) => `/door/${values['ask']}`,
    },
  },
  held: {},
  useRefusal,
};
