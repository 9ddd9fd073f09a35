import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { ChoosePin } from './ChoosePin.tsx';
import { LockIsSet } from './LockIsSet.tsx';
import { type LockRecord, storedLock } from './lock-record.ts';
import { lockMessages } from './messages/catalog.ts';

/** Sets the lock, says what it keeps out and what it does not, and takes it away. */
export function PhoneLock(): ReactNode {
  const t = useMessages(lockMessages);
  const say = useToast();
  const [lock, setLock] = useState<LockRecord | null>(storedLock);
  const [choosing, setChoosing] = useState(false);
  const chosen = (): void => {
    setLock(storedLock());
    setChoosing(false);
    say(t('changed'));
  };
  return (
    <Screen
      title={t('title')}
      back={{ href: '/settings' }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <p>{t('what')}</p>
      <p>{t('whatNot')}</p>
      {lock === null || choosing ? (
        <ChoosePin lock={lock} onChosen={chosen} />
      ) : (
        <LockIsSet lock={lock} onChange={() => setLock(storedLock())} onChangePin={() => setChoosing(true)} />
      )}
    </Screen>
  );
}
