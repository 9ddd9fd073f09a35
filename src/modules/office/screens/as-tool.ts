import { useMessages } from '../../../i18n/use-messages.ts';
import type { ToolParts } from '../../../view/module-screens.ts';
import { officeMessages } from '../messages/catalog.ts';

export const asTool: ToolParts = {
  picture: 'keeping',
  useWords: () => {
    const t = useMessages(officeMessages);
    return { name: t('title'), does: t('toolDoes'), how: t('whatFor') };
  },
};
