import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { ScreenExtrasContext } from '../../ui/layout/screen-extras.ts';
import { extrasOf } from '../routing/screen-extras.ts';
import { EnterPin } from './EnterPin.tsx';
import { ForgottenPin } from './ForgottenPin.tsx';
import { storedLock } from './lock-record.ts';
import { lockMessages } from './messages/catalog.ts';
import { UnlockByPhone } from './UnlockByPhone.tsx';

/** Stands in the place of every screen. It names no group and nobody: that would be told to whoever holds the phone. */
export function LockScreen(): ReactNode {
  const t = useMessages(lockMessages);
  const [forgotten, setForgotten] = useState(false);
  const platform = storedLock()?.platform ?? null;
  return (
    <ScreenExtrasContext value={extrasOf('card', 'phone')}>
      <Screen
        title={t('locked')}
        back={forgotten ? { onBack: () => setForgotten(false) } : undefined}
        help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
      >
        {forgotten ? (
          <ForgottenPin />
        ) : (
          <>
            {platform !== null && <UnlockByPhone platform={platform} />}
            <EnterPin />
            <Button kind="plain" onPress={() => setForgotten(true)}>
              {t('forgotten')}
            </Button>
          </>
        )}
      </Screen>
    </ScreenExtrasContext>
  );
}
