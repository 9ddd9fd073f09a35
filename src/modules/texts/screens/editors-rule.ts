import { useMessages } from '../../../i18n/use-messages.ts';
import type { RuleParts } from '../../../view/other-rules.ts';
import { textsMessages } from '../messages/catalog.ts';

/** Among the rules of the group: who changes the agreement. */
export const editorsRule: RuleParts = {
  key: 'agreement',
  path: '/agreement',
  choices: ['coordinators', 'members'],
  useWords: () => {
    const t = useMessages(textsMessages);
    return {
      name: t('editorsRule'),
      value: (editors) => t(editors === 'members' ? 'editorsMembers' : 'editorsCoordinators'),
    };
  },
};
