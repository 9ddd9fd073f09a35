import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { meetingsMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'people',
  useWords: () => {
    const t = useMessages(meetingsMessages);
    return { name: t('meetings'), does: t('toolDoes'), how: t('toolHow') };
  },
};
