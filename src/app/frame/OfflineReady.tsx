import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useVersion } from '../platform/new-version.ts';
import { frameMessages } from './messages/catalog.ts';

/** Told where people look at the start and not over what they do: everything needed without a network is here. */
export function OfflineReady(): ReactNode {
  const t = useMessages(frameMessages);
  const ready = useVersion((version) => version.offlineReady);
  return ready ? (
    <Notice tone="good" live={true}>
      {t('offlineReady')}
    </Notice>
  ) : null;
}
