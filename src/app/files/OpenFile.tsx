import { IconFile, IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { FileButton } from '../../ui/actions/FileButton.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { takeShared } from '../platform/shared-file.ts';
import { goBack, goTo } from '../routing/hash-location.ts';
import { filesMessages } from './messages/catalog.ts';
import { Opened } from './Opened.tsx';
import { ScanReceipt } from './ScanReceipt.tsx';
import { Unlock } from './Unlock.tsx';
import { useOpening } from './use-opening.ts';

/** Opens whatever Minga makes: news of a group, a group, an invitation, a receipt. */
export function OpenFile(): ReactNode {
  const t = useMessages(filesMessages);
  const { reading, open, openChosen, stop } = useOpening();
  const [scanning, setScanning] = useState(false);
  const isShared = useSearch() === 'shared';

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was handed over is taken once, whoever renders again
  useEffect(() => {
    if (!isShared) return;
    goTo('/open', { replace: true });
    void takeShared().then((file) => {
      if (file !== null) void openChosen(file);
    });
  }, [isShared]);

  const isBeginning = reading.is === 'nothing' || reading.is === 'refused';
  return (
    <Screen
      title={t('openTitle')}
      back={{ onBack: goBack }}
      help={{ sentences: [t('openHelpOne'), t('openHelpTwo'), t('openHelpThree')] }}
    >
      <p>{t('openWhy')}</p>
      {reading.is === 'reading' && <Progress label={t('opening')} value={reading.share} onCancel={stop} />}
      {reading.is === 'refused' && (
        <Notice tone="problem" live={true}>
          {reading.fault}
        </Notice>
      )}
      {reading.is === 'locked' && (
        <Unlock fault={reading.fault} onPassphrase={(passphrase) => void open(reading.file, passphrase)} />
      )}
      {reading.is === 'opened' && <Opened opened={reading.opened} />}
      {scanning && (
        <ScanReceipt
          onWhole={(file) => {
            setScanning(false);
            void open(file, null);
          }}
        />
      )}
      <FileButton
        icon={IconFile}
        kind={isBeginning && !scanning ? 'primary' : 'quiet'}
        onFile={(file) => {
          setScanning(false);
          void openChosen(file);
        }}
      >
        {reading.is === 'nothing' ? t('choose') : t('another')}
      </FileButton>
      {!scanning && (
        <Button icon={IconQrcode} onPress={() => setScanning(true)}>
          {t('scanReceipt')}
        </Button>
      )}
    </Screen>
  );
}
