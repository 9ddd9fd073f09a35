import { IconCards } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useGroup, usePhone } from '../../view/stores.ts';
import { isCardDue } from '../for-me/own-errands.ts';
import { OfflineReady } from '../frame/OfflineReady.tsx';
import { History } from './History.tsx';
import { homeMessages } from './messages/catalog.ts';

/** What should be done or known some time, below what is needed now. */
export function Reminders(): ReactNode {
  const t = useMessages(homeMessages);
  const view = useGroup();
  const { group, demo, waiting, history } = view;
  const weak = usePhone()?.keyStorage === 'weak';
  return (
    <>
      {isCardDue(view) && (
        <Notice
          action={
            <ButtonLink href={`/g/${group}/recovery`} icon={IconCards}>
              {t('toRecovery')}
            </ButtonLink>
          }
        >
          {t('recovery')}
        </Notice>
      )}
      <OfflineReady />
      {history === null && waiting > 0 && <Notice>{t('held', { count: waiting })}</Notice>}
      <History />
      {weak && !demo && <Notice tone="warning">{t('weakKeys')}</Notice>}
    </>
  );
}
