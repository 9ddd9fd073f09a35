import { useMessages } from '../../../../i18n/use-messages.ts';
import type { RoleParts } from '../../../../view/module-screens.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';

export const helperRole: RoleParts = {
  id: 'helper',
  picture: 'keeping',
  useWords: () => {
    const t = useMessages(officeMessages);
    return { name: t('helpers'), may: t('helpersWhat'), nobody: t('noHelpersAsk'), choose: t('helpers') };
  },
  useHolders: () => useQuery('office.helpers', {})?.helpers.map((member) => ({ member, until: null })) ?? null,
  href: '/helpers',
};
