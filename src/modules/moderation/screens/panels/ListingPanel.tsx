import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { Reporting } from './Reporting.tsx';

/** On the page of a listing: whether it was taken off the list, cases about it, and the way to report it. */
export function ListingPanel({ listing }: { readonly listing: EntryId }): ReactNode {
  const t = useMessages(moderationMessages);
  const view = useQuery('moderation.thing', { thing: { entry: listing } });
  if (view === null) return null;
  return (
    <>
      {view.hidden && <Notice>{t('listingHidden')}</Notice>}
      <Reporting view={view} path={`/report/entry/${listing}`} />
    </>
  );
}
