import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import { History } from './History.tsx';
import { LastClosing } from './LastClosing.tsx';
import { OpenClosing } from './OpenClosing.tsx';
import { WhoCloses } from './WhoCloses.tsx';

/** What is closed, what is being closed, and who does it. */
export function ClosingScreen(): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { at } = useGroupPath();
  const view = useQuery('bookkeeping.closing', {});
  if (view === null) return null;
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpOne'), t('helpSeals'), t('helpPay')] }}
    >
      <CalmNotice
        icon={IconLock}
        title={t('whatFor')}
        sentences={[t('whatForCheck'), t('whatForLoss'), t('whatForNobodyWaits')]}
      />
      {view.open !== null && <OpenClosing view={view} open={view.open} />}
      <LastClosing view={view} />
      <WhoCloses view={view} />
      <History periods={view.sealed} />
    </Screen>
  );
}
