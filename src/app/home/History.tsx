import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useGroup } from '../../view/stores.ts';
import { homeMessages } from './messages/catalog.ts';

/** For a phone that began with closed books: how far the history is that lies under them. */
export function History(): ReactNode {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { history, closedBooksDiffer } = useGroup();
  // While the two disagree, that says all there is to know of the history.
  if (history === null || closedBooksDiffer !== null) return null;
  const { percent, stuckSince } = history;
  return (
    <Notice>
      {stuckSince === null
        ? t('history', { percent: format.number(percent) })
        : t('historyStuck', { date: format.day(stuckSince) })}
    </Notice>
  );
}
