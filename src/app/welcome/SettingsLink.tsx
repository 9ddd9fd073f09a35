import { IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { welcomeMessages } from './messages/catalog.ts';

export function SettingsLink(): ReactNode {
  const t = useMessages(welcomeMessages);
  return (
    <ButtonLink kind="plain" href="/settings" icon={IconSettings}>
      {t('settings')}
    </ButtonLink>
  );
}
