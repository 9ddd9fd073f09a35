import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useIsBlocked } from '../../../../view/blocked.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useWho } from '../../../../view/use-who.ts';
import { minga } from '../../../../view/worker-client.ts';
import { moderationMessages } from '../../messages/catalog.ts';

/** What somebody offers and writes is not shown on this phone any more; and the way back. */
export function Blocking({ account }: { readonly account: AccountId }): ReactNode {
  const t = useMessages(moderationMessages);
  const { name } = useWho()(account);
  const { group } = useGroup();
  const isBlocked = useIsBlocked(account);
  const [asking, setAsking] = useState(false);
  if (isBlocked) {
    const unblock = (
      <Button icon={IconEye} onPress={() => void minga().block(group, account, false)}>
        {t('unblock')}
      </Button>
    );
    return <Notice action={unblock}>{t('blocked', { name })}</Notice>;
  }
  const block = (): void => {
    void minga().block(group, account, true);
    setAsking(false);
  };
  return (
    <>
      <Button kind="plain" icon={IconEyeOff} onPress={() => setAsking(true)}>
        {t('block', { name })}
      </Button>
      {asking && (
        <ConfirmSheet
          title={t('block', { name })}
          open={true}
          onClose={() => setAsking(false)}
          confirm={{ label: t('blockDo'), icon: IconEyeOff, onPress: block }}
        >
          <p>{t('blockMeans', { name })}</p>
        </ConfirmSheet>
      )}
    </>
  );
}
