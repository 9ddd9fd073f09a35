import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { textsMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'agreement',
  useWords: () => {
    const t = useMessages(textsMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('toolHow') };
  },
};
