import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAppName } from '../../i18n/use-app-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { frameMessages } from './messages/catalog.ts';

export function Nowhere(): ReactNode {
  const t = useMessages(frameMessages);
  const appName = useAppName();
  return (
    <Screen title={appName} help={{ sentences: [t('helpNowhere'), t('helpStart'), t('helpNothingLost')] }}>
      <EmptyState icon={IconMapQuestion} title={t('nowhere')} action={<ButtonLink href="/">{t('toStart')}</ButtonLink>}>
        {t('nowhereHelp')}
      </EmptyState>
    </Screen>
  );
}
