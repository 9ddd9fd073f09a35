import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { forgetGroup } from '../platform/kept-groups.ts';
import { goTo } from '../routing/hash-location.ts';
import { aboutMessages } from './messages/catalog.ts';

/** The one thing in the app that destroys: it says first what would be lost for good. */
export function EraseGroup(): ReactNode {
  const t = useMessages(aboutMessages);
  const { group, name, reach, me } = useGroup();
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    goTo('/', { replace: true });
    forgetGroup(group);
    await minga().erase(group);
  };
  return (
    <>
      <Button icon={IconTrash} kind="danger" onPress={() => setAsking(true)}>
        {t('leavePhone')}
      </Button>
      <ConfirmSheet
        title={t('leaveTitle', { group: name })}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('erase'), icon: IconTrash, onPress: () => void erase(), danger: true }}
      >
        <Stack>
          <p>{t('leaveWords')}</p>
          {reach.onlyHere > 0 && <Notice tone="warning">{t('leaveUnsent', { count: reach.onlyHere })}</Notice>}
          {me.recoveryOpen && <Notice tone="warning">{t('leaveNoCard')}</Notice>}
        </Stack>
      </ConfirmSheet>
    </>
  );
}
