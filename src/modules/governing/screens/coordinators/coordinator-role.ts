import { useMessages } from '../../../../i18n/use-messages.ts';
import type { RoleParts } from '../../../../view/module-screens.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';

export const coordinatorRole: RoleParts = {
  id: 'coordinator',
  picture: 'coordinators',
  useWords: () => {
    const t = useMessages(governingMessages);
    return { name: t('coordinators'), may: t('coordinatorMay'), nobody: t('nobodyHow'), choose: t('toCoordinators') };
  },
  useHolders: () => useQuery('governing.coordinators', {}),
  href: '/coordinators',
};
