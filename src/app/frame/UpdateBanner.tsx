import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Banner } from '../../ui/feedback/Banner.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useOpenDrafts } from '../../view/open-drafts.ts';
import { acceptNewVersion, useVersion } from '../platform/new-version.ts';
import { frameMessages } from './messages/catalog.ts';

/** Offers a new version, and asks once more while a form on the screen holds something typed. */
export function UpdateBanner(): ReactNode {
  const t = useMessages(frameMessages);
  const waiting = useVersion((version) => version.waiting);
  const drafts = useOpenDrafts((open) => open.keys.size);
  const [asking, setAsking] = useState(false);
  if (!waiting) return null;
  const update = (): void => void acceptNewVersion();
  return (
    <>
      <Banner
        kind="update"
        action={<Button onPress={() => (drafts > 0 ? setAsking(true) : update())}>{t('update')}</Button>}
      >
        {t('updateReady')}
      </Banner>
      <ConfirmSheet
        title={t('updateTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('update'), onPress: update }}
        cancel={t('notNow')}
      >
        <p>{t('updateDraft')}</p>
      </ConfirmSheet>
    </>
  );
}
