import { IconLockOpen } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { isPin } from '../../lib/pin.ts';
import { waitLeft } from '../../lib/waits.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { PinField } from '../../ui/fields/PinField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { storedLock } from './lock-record.ts';
import { openLock } from './lock-store.ts';
import { lockMessages } from './messages/catalog.ts';
import { tryPin } from './pin.ts';

export function EnterPin(): ReactNode {
  const t = useMessages(lockMessages);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<'shape' | 'wrong' | null>(null);
  const wait = useWait();
  const seconds = Math.ceil(wait / 1000);
  const time = seconds > 90 ? t('minutes', { count: Math.ceil(seconds / 60) }) : t('seconds', { count: seconds });
  const said = { shape: t('pinShape'), wrong: t('pinWrong') };
  const error = seconds > 0 ? t('pinWait', { time }) : fault === null ? undefined : said[fault];

  const unlock = async (): Promise<void> => {
    if (busy || seconds > 0) return;
    if (!isPin(pin)) return setFault('shape');
    setBusy(true);
    const answer = await tryPin(pin);
    setBusy(false);
    if (answer === 'right') return openLock();
    setPin('');
    setFault('wrong');
  };
  return (
    <Stack>
      <PinField
        label={t('pin')}
        hint={t('pinHint')}
        error={error}
        value={pin}
        onChange={setPin}
        onEnter={() => void unlock()}
      />
      <Button
        kind="primary"
        size="large"
        wide={true}
        icon={IconLockOpen}
        busy={busy}
        disabled={seconds > 0}
        onPress={() => void unlock()}
      >
        {t('unlock')}
      </Button>
    </Stack>
  );
}

/** How long until the next try, ms. Read from where it is kept, so that a reload shortens nothing. */
function useWait(): number {
  const [wait, setWait] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setWait(left), 500);
    return () => clearInterval(timer);
  }, []);
  return wait;
}

function left(): number {
  const lock = storedLock();
  return lock === null ? 0 : waitLeft(lock, Date.now());
}
