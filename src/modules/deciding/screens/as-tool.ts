import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { decidingMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'proposal',
  useWords: () => {
    const t = useMessages(decidingMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('toolHow') };
  },
};
