import { IconBook2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useGroup } from '../../view/stores.ts';
import { homeMessages } from './messages/catalog.ts';

/** For a phone that began with closed books: how far the history is that lies under them, and whether it agrees. */
export function History(): ReactNode {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { group, history, closedBooksDiffer } = useGroup();
  if (closedBooksDiffer !== null)
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
  if (history === null) return null;
  const { percent, stuckSince } = history;
  return (
    <Notice>
      {stuckSince === null
        ? t('history', { percent: format.number(percent) })
        : t('historyStuck', { date: format.day(stuckSince) })}
    </Notice>
  );
}
