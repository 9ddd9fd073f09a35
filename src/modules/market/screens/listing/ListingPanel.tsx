import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { DealItem } from '../DealItem.tsx';
import { Answering } from './Answering.tsx';

/** On a listing: the reader's open deals about it, whether it is to be had, and the button that begins a deal. */
export function ListingPanel({ listing }: { readonly listing: EntryId }): ReactNode {
  const t = useMessages(marketMessages);
  const deals = useQuery('market.deals', { open: true, listing });
  const answering = useQuery('market.answering', { listing })?.answering ?? null;
  if (deals === null || answering === null) return null;
  // Then mutual aid has a panel of its own here; a deal that was begun before goes on.
  const isForNothing = answering.wanted.return === 'nothing';
  return (
    <>
      {deals.length > 0 && (
        <Stack gap="small">
          <h2>{t('yourDeals')}</h2>
          <List label={t('yourDeals')}>
            {deals.map((deal) => (
              <DealItem key={deal.id} deal={deal} onListing={true} />
            ))}
          </List>
        </Stack>
      )}
      {answering.taken && deals.length === 0 && !isForNothing && <Notice>{t('taken')}</Notice>}
      {answering.accounts.length > 0 && <Answering listing={listing} answering={answering} />}
    </>
  );
}
