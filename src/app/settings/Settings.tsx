import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { usePhone } from '../../view/stores.ts';
import { goBack } from '../routing/hash-location.ts';
import { InstallSetting } from './InstallSetting.tsx';
import { KeepSetting } from './KeepSetting.tsx';
import { LockSetting } from './LockSetting.tsx';
import { LookSettings } from './LookSettings.tsx';
import { settingsMessages } from './messages/catalog.ts';
import { PersonsSetting } from './PersonsSetting.tsx';

/** What holds for this phone, whatever group is open. */
export function Settings(): ReactNode {
  const t = useMessages(settingsMessages);
  const weak = usePhone()?.keyStorage === 'weak';
  return (
    <Screen
      title={t('title')}
      back={{ onBack: goBack }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <LookSettings />
      <KeepSetting />
      <LockSetting />
      <PersonsSetting />
      {weak && (
        <Card title={t('keys')}>
          <p>{t('keysWeak')}</p>
        </Card>
      )}
      <InstallSetting />
      <Card title={t('reminders')} tone="quiet">
        <p>{t('remindersWords')}</p>
      </Card>
      <Card title={t('about')} tone="quiet">
        <p>{t('aboutWords')}</p>
        {!weak && <p>{t('keysStrong')}</p>}
      </Card>
    </Screen>
  );
}
