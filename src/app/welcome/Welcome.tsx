import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { AsksLink } from '../asking/AsksLink.tsx';
import { OfflineReady } from '../frame/OfflineReady.tsx';
import { LostBooks } from '../returning/LostBooks.tsx';
import { welcomeMessages } from './messages/catalog.ts';
import { SettingsLink } from './SettingsLink.tsx';
import { VillagePicture } from './VillagePicture.tsx';
import { WaysIn } from './WaysIn.tsx';
import styles from './Welcome.module.css';

export function Welcome(): ReactNode {
  const t = useMessages(welcomeMessages);
  return (
    <Screen
      title={t('welcome')}
      action={<SettingsLink />}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <LostBooks otherwise={<Newcomer />} />
    </Screen>
  );
}

/** Whoever lost the books of a group is to see the one way back to it, and not all this. */
function Newcomer(): ReactNode {
  const t = useMessages(welcomeMessages);
  return (
    <>
      <VillagePicture label={t('picture')} />
      <Stack gap="small">
        <p className={styles.line}>{t('welcomeLine')}</p>
        <p>{t('welcomeHow')}</p>
      </Stack>
      <AsksLink />
      <WaysIn demo="primary" />
      <OfflineReady />
    </>
  );
}
