import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List } from '../../../../ui/layout/List.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { DealItem } from '../DealItem.tsx';

/** On the page of a payment: the deal that it was for. */
export function EntryNote({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(marketMessages);
  const deal = useQuery('market.dealPaid', { payment: entry })?.deal ?? null;
  if (deal === null) return null;
  return (
    <List label={t('deal')}>
      <DealItem deal={deal} />
    </List>
  );
}
