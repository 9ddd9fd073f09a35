import { useMessages } from '../../../../i18n/use-messages.ts';
import type { RoleParts } from '../../../../view/module-screens.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { moderationMessages } from '../../messages/catalog.ts';

export const moderatorRole: RoleParts = {
  id: 'moderator',
  picture: 'agreement',
  useWords: () => {
    const t = useMessages(moderationMessages);
    const name = t('moderators');
    return { name, may: t('moderatorsWhat'), nobody: t('noModeratorsAsk'), choose: name };
  },
  useHolders: () =>
    useQuery('moderation.moderators', {})?.moderators.map((member) => ({ member, until: null })) ?? null,
  href: '/moderators',
};
