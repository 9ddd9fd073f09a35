import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../view/stores.ts';
import { textsMessages } from '../messages/catalog.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { useAgreement } from './use-text.ts';

/** Writing in the agreement. */
export function ChangeScreen(): ReactNode {
  const t = useMessages(textsMessages);
  const { group } = useGroup();
  const agreement = useAgreement();
  return (
    <Screen
      title={t('changeTitle')}
      back={{ href: `/g/${group}/agreement` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {agreement === null && <p>{t('reading')}</p>}
      {agreement === 'unreadable' && <Notice tone="warning">{t('unreadable')}</Notice>}
      {agreement !== null && agreement !== 'unreadable' && <ChangeForm agreement={agreement} />}
    </Screen>
  );
}
