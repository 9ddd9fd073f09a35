import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { pointsMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'points',
  useWords: () => {
    const t = useMessages(pointsMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('toolHow') };
  },
};
