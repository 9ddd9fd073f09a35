import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useBlocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { moderationMessages } from '../../messages/catalog.ts';

/** What somebody offers and writes is not shown on this phone any more; and the way back. */
export function Blocking({ account }: { readonly account: AccountId }): ReactNode {
  const t = useMessages(moderationMessages);
  const { name } = useWho()(account);
  const { blocked, setBlocked } = useBlocked();
  const [asking, setAsking] = useState(false);
  if (blocked === null) return null;
  if (blocked.has(account)) {
    const unblock = (
      <Button icon={IconEye} onPress={() => setBlocked(account, false)}>
        {t('unblock')}
      </Button>
    );
    return <Notice action={unblock}>{t('blocked', { name })}</Notice>;
  }
  const block = (): void => {
    setBlocked(account, true);
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
