import { useMessages } from '../../../../i18n/use-messages.ts';
import type { RuleParts } from '../../../../view/other-rules.ts';
import { aidMessages } from '../../messages/catalog.ts';

/** Among the rules of the group: whether the app says who could help with what. */
export const matchingRule: RuleParts = {
  key: 'aid.matching',
  path: '/tools',
  choices: [true, false],
  useWords: () => {
    const t = useMessages(aidMessages);
    return { name: t('matchingRule'), value: (on) => t(on === false ? 'matchingNo' : 'matchingYes') };
  },
};
