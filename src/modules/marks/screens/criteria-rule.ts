import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import type { RuleParts } from '../../../view/other-rules.ts';
import { marksMessages } from '../messages/catalog.ts';

/** Among the rules of the group: what it looks for in those who sell. */
export const criteriaRule: RuleParts = {
  key: 'marks.criteria',
  path: '/marks/criteria',
  useWords: () => {
    const t = useMessages(marksMessages);
    const format = useFormat();
    const markName = useMarkName();
    return {
      name: t('criteria'),
      value: (said) => {
        if (typeof said !== 'string') return t('criteriaUsual');
        return said === '' ? t('criteriaNone') : format.list(said.split(',').map((mark) => markName(mark.trim())));
      },
    };
  },
};
