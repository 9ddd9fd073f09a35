import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { isPin } from '../../lib/pin.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { PinField } from '../../ui/fields/PinField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { keepLock, type LockRecord } from './lock-record.ts';
import { openLock } from './lock-store.ts';
import { lockMessages } from './messages/catalog.ts';
import { NoCard } from './NoCard.tsx';
import { lockedBy } from './pin.ts';

const usualAwayMs = 5 * 60_000;

/** The first PIN, or another one; what else was set stays. */
export function ChoosePin(props: { readonly lock: LockRecord | null; readonly onChosen: () => void }): ReactNode {
  const t = useMessages(lockMessages);
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [notKept, setNotKept] = useState(false);

  const set = async (): Promise<void> => {
    setTried(true);
    if (!isPin(pin) || pin !== again) return;
    setBusy(true);
    const locked = await lockedBy(pin);
    setBusy(false);
    const before = props.lock ?? { awayMs: usualAwayMs, platform: null };
    try {
      keepLock({ ...before, pin: locked, wrong: 0, triedAt: 0 });
    } catch {
      return setNotKept(true);
    }
    openLock();
    props.onChosen();
  };
  return (
    <Stack>
      <NoCard />
      <PinField
        label={t('newPin')}
        hint={t('pinHint')}
        error={tried && !isPin(pin) ? t('pinShape') : undefined}
        value={pin}
        onChange={setPin}
      />
      <PinField
        label={t('again')}
        error={tried && isPin(pin) && pin !== again ? t('different') : undefined}
        value={again}
        onChange={setAgain}
        onEnter={() => void set()}
      />
      {notKept && (
        <Notice tone="problem" live={true}>
          {t('notKept')}
        </Notice>
      )}
      <Button kind="primary" size="large" wide={true} icon={IconLock} busy={busy} onPress={() => void set()}>
        {t('set')}
      </Button>
    </Stack>
  );
}
