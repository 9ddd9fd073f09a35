import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import { momentOf } from '../bring-draft.ts';
import type { PreviewProps } from './PreviewFile.tsx';

const shown = 5;

/** As they will stand in the books. */
export function FirstRows({ preview: { plan }, unit }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const nameOf = (at: number): string => plan.accounts[at]?.name ?? '';
  if (plan.rows.length === 0) return null;
  return (
    <Card title={t('firstRows')}>
      <List>
        {plan.rows.slice(0, shown).map(({ number, from, to, amount, date, description }) => (
          <ListItem
            key={number}
            title={t('rowLine', { from: nameOf(from), to: nameOf(to) })}
            detail={
              <>
                {date !== null && format.day(momentOf(date))}
                {date !== null && description !== '' && ' · '}
                <bdi>{description}</bdi>
              </>
            }
            trail={format.plainAmount(amount, unit)}
          />
        ))}
      </List>
    </Card>
  );
}
