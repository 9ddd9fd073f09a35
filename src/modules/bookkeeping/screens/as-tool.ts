import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'sealing',
  useWords: () => {
    const t = useMessages(bookkeepingMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('toolHow') };
  },
};
