import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { RuleParts } from '../../../../view/other-rules.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { useKindWord } from '../use-kinds.ts';

/** Among the rules of the group: what kinds of offers and needs there are. */
export const kindsRule: RuleParts = {
  key: 'listings.categories',
  path: '/market/kinds',
  useWords: () => {
    const t = useMessages(listingsMessages);
    const format = useFormat();
    const wordOf = useKindWord();
    /** One kind as the policy spells it: `weaving=Weaving=clothes`. */
    const wordsOf = (written: string): string => {
      const [id = '', name = ''] = written.split('=').map((part) => part.trim());
      return wordOf({ id, name: name === '' ? null : name });
    };
    return {
      name: t('kindsTitle'),
      value: (said) =>
        typeof said === 'string' && said !== '' ? format.list(said.split(',').map(wordsOf)) : t('kindsUsual'),
    };
  },
};
