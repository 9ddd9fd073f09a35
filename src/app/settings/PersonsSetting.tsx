import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { personsMessages } from '../persons/messages/catalog.ts';

export function PersonsSetting(): ReactNode {
  const t = useMessages(personsMessages);
  return (
    <Card title={t('title')}>
      <p>{t('what')}</p>
      <ButtonLink icon={IconUsers} href="/persons">
        {t('title')}
      </ButtonLink>
    </Card>
  );
}
