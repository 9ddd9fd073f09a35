import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { install, isInstalled, useInstalling } from '../platform/installing.ts';
import { useVersion } from '../platform/new-version.ts';
import { settingsMessages } from './messages/catalog.ts';

export function InstallSetting(): ReactNode {
  const t = useMessages(settingsMessages);
  const offer = useInstalling((installing) => installing.offer);
  const fresh = useVersion((version) => version.offlineReady);
  const opensOffline = fresh || navigator.serviceWorker?.controller != null;
  return (
    <Card title={t('install')}>
      {isInstalled() ? (
        <p>{t('installed')}</p>
      ) : (
        <>
          <p>{t('installWhy')}</p>
          {offer === null ? (
            <p>{t('installHow')}</p>
          ) : (
            <Button icon={IconDownload} onPress={() => void install()}>
              {t('installNow')}
            </Button>
          )}
        </>
      )}
      <p>{opensOffline ? t('offlineYes') : t('offlineNo')}</p>
    </Card>
  );
}
