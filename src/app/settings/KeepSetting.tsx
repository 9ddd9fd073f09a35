import { IconDeviceFloppy } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { askToKeep, isKept } from '../platform/keeping.ts';
import { settingsMessages } from './messages/catalog.ts';

/** Whether the browser promises to keep the books, and how to ask for it. */
export function KeepSetting(): ReactNode {
  const t = useMessages(settingsMessages);
  const [kept, setKept] = useState<boolean | null>(null);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    void isKept().then(setKept);
  }, []);
  const ask = async (): Promise<void> => {
    const promised = await askToKeep();
    setKept(promised);
    setDenied(!promised);
  };
  return (
    <Card title={t('storage')}>
      {kept !== null && <p>{kept ? t('kept') : t('notKept')}</p>}
      {denied && <Notice live={true}>{t('keepDenied')}</Notice>}
      {kept === false && (
        <Button kind="primary" icon={IconDeviceFloppy} onPress={() => void ask()}>
          {t('keep')}
        </Button>
      )}
    </Card>
  );
}
