import { IconFingerprint } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { PlatformKey } from './lock-record.ts';
import { openLock } from './lock-store.ts';
import { lockMessages } from './messages/catalog.ts';
import { unlockByPlatform } from './platform-unlock.ts';

export function UnlockByPhone({ platform }: { readonly platform: PlatformKey }): ReactNode {
  const t = useMessages(lockMessages);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const unlock = async (): Promise<void> => {
    setBusy(true);
    const unlocked = await unlockByPlatform(platform);
    setBusy(false);
    setRefused(!unlocked);
    if (unlocked) openLock();
  };
  return (
    <>
      <Button kind="primary" size="large" wide={true} icon={IconFingerprint} busy={busy} onPress={() => void unlock()}>
        {t('unlockByPhone')}
      </Button>
      {refused && <Notice live={true}>{t('phoneRefused')}</Notice>}
    </>
  );
}
