import { IconBellOff, IconBellRinging } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import { useNotifying } from './notifying.ts';

/** Whether the phone itself shows a message. Nothing where it knows no such thing. */
export function NotifyingChoice(): ReactNode {
  const t = useMessages(listingsMessages);
  const { is, choose } = useNotifying();
  if (is === null || is === 'none') return null;
  const isOn = is === 'on';
  return (
    <Card title={t('notify')}>
      <Stack>
        <p>{t(is === 'barred' ? 'notifyBarred' : 'notifyHow')}</p>
        {isOn && (
          <IconLabel icon={IconBellRinging} tone="leaf">
            {t('notifyOn')}
          </IconLabel>
        )}
        {is !== 'barred' && (
          <Button wide={true} icon={isOn ? IconBellOff : IconBellRinging} onPress={() => void choose(!isOn)}>
            {t(isOn ? 'notifyStop' : 'notifyStart')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
