import { IconUserHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { HelperRow } from './HelperRow.tsx';
import { NameHelper } from './NameHelper.tsx';

export type Helpers = QueryView<'office.helpers'>;

/** Who keeps accounts for neighbours; a coordinator names helpers and ends the role. */
export function HelpersScreen(): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const helpers = useQuery('office.helpers', {});
  if (helpers === null) return null;
  return (
    <Screen
      title={t('helpers')}
      back={{ href: at('/kept') }}
      help={{ sentences: [t('helpHelpers'), t('helpHelpersName'), t('helpHelpersEnd')] }}
    >
      <p>{t('helpersWhat')}</p>
      {helpers.helpers.length === 0 ? (
        <EmptyState icon={IconUserHeart} title={t('noHelpers')}>
          {helpers.mayCoordinate ? t('noHelpersHow') : t('noHelpersAsk')}
        </EmptyState>
      ) : (
        <Stack>
          {helpers.helpers.map((member) => (
            <HelperRow key={member} member={member} mayEnd={helpers.mayCoordinate} />
          ))}
        </Stack>
      )}
      {helpers.mayCoordinate && (
        <Card title={t('nameHelper')} tone="quiet">
          <NameHelper helpers={helpers} />
        </Card>
      )}
    </Screen>
  );
}
