import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { listingsMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'market',
  useWords: () => {
    const t = useMessages(listingsMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('toolHow') };
  },
};
