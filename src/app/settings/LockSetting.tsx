import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { storedLock } from '../lock/lock-record.ts';
import { settingsMessages } from './messages/catalog.ts';

export function LockSetting(): ReactNode {
  const t = useMessages(settingsMessages);
  const open = storedLock() === null;
  return (
    <Card title={t('lock')}>
      <p>{open ? t('lockOff') : t('lockOn')}</p>
      <ButtonLink icon={IconLock} href="/lock">
        {open ? t('setLock') : t('lock')}
      </ButtonLink>
    </Card>
  );
}
