import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { ModeratorRow } from './ModeratorRow.tsx';
import { NameModerator } from './NameModerator.tsx';

/** Who hears complaints; a coordinator names moderators and ends the role. */
export function ModeratorsScreen(): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const view = useQuery('moderation.moderators', {});
  if (view === null) return null;
  return (
    <Screen
      title={t('moderators')}
      back={{ href: at('/roles') }}
      help={{ sentences: [t('helpModerators'), t('helpModeratorsName'), t('helpModeratorsTwo')] }}
    >
      <p>{t('moderatorsWhat')}</p>
      {view.moderators.length === 0 ? (
        <EmptyState icon={IconScale} title={t('noModerators')}>
          {view.mayName ? t('noModeratorsHow') : t('noModeratorsAsk')}
        </EmptyState>
      ) : (
        <Stack>
          {view.moderators.map((member) => (
            <ModeratorRow key={member} member={member} mayEnd={view.mayName} />
          ))}
        </Stack>
      )}
      {view.mayName && (
        <Card title={t('nameModerator')} tone="quiet">
          <NameModerator moderators={view.moderators} />
        </Card>
      )}
    </Screen>
  );
}
