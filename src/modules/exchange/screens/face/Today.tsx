import { type ReactNode, useState } from 'react';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { MovementItem } from '../statement/MovementItem.tsx';

/** What came in since midnight on this phone's clock, the newest first. */
export function Today({ unit }: { readonly unit: NamedUnit }): ReactNode {
  const t = useMessages(faceMessages);
  const format = useFormat();
  const [midnight] = useState(() => new Date().setHours(0, 0, 0, 0));
  const rows = useQuery('exchange.statement', { unit: unit.id, from: midnight });
  if (rows === null) return null;
  const came = rows.filter(({ direction, counted }) => direction === 'in' && counted > 0);
  const total = came.reduce((sum, { counted }) => sum + counted, 0);
  return (
    <Stack gap="small">
      <h2>{t('today')}</h2>
      <p>{t('todayTotal', { count: came.length, amount: format.amount(total, unit) })}</p>
      {came.length > 0 && (
        <List label={t('today')}>
          {came.map((row) => (
            <MovementItem key={row.id} row={row} balance={false} />
          ))}
        </List>
      )}
    </Stack>
  );
}
