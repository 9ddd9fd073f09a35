import { IconUserMinus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { profileMessages } from './messages/catalog.ts';

/** Says beforehand what erasing can do and what it can not. */
export function WithdrawProfile({ code }: { readonly code: string }): ReactNode {
  const t = useMessages(profileMessages);
  const { group } = useGroup();
  const [asking, setAsking] = useState(false);
  const withdraw = async (): Promise<void> => {
    await minga().withdrawProfile(group);
    // What was typed and not saved goes as well.
    await minga().putSetting(`draft/profile/${group}`, undefined);
    setAsking(false);
  };
  return (
    <>
      <Button icon={IconUserMinus} kind="danger" onPress={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmSheet
        title={t('withdrawTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('withdraw'), onPress: () => void withdraw(), danger: true }}
      >
        <Stack gap="small">
          <p>{t('withdrawWords')}</p>
          <p>{t('withdrawSeen')}</p>
          <p>{t('withdrawBooks', { code })}</p>
        </Stack>
      </ConfirmSheet>
    </>
  );
}
