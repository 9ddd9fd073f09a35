import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import type { ClosingView } from './closing-view.ts';

/** Newest first. */
export function History({ periods }: { readonly periods: ClosingView['sealed'] }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { number, day } = useFormat();
  const names = useNames();
  if (periods.length === 0) return null;
  return (
    <Card title={t('history')}>
      <LongList label={t('history')}>
        {periods.map(({ checkpoint, height, claimedAt, entries, by }) => (
          <ListItem
            key={checkpoint}
            title={t('period', { number: number(height) })}
            detail={t('historyLine', {
              date: day(claimedAt),
              entries: t('entries', { count: entries }),
              name: names.of(by),
            })}
          />
        ))}
      </LongList>
    </Card>
  );
}
