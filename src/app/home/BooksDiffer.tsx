import { IconBook2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useGroup } from '../../view/stores.ts';
import { homeMessages } from './messages/catalog.ts';

/** The closed books this phone began with are not what its entries add up to: nothing matters more. */
export function BooksDiffer(): ReactNode {
  const t = useMessages(homeMessages);
  const { group, history, closedBooksDiffer } = useGroup();
  if (closedBooksDiffer === null) return null;
  return (
    <Notice
      tone="warning"
      action={
        <ButtonLink href={`/g/${group}/books`} icon={IconBook2}>
          {t('toBooks')}
        </ButtonLink>
      }
    >
      {history === null ? t('booksDiffer') : t('booksDifferStill')}
    </Notice>
  );
}
