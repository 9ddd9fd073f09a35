import { IconClipboardList } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Listing } from '../listing-view.ts';

/** A screen about the listing of the address, or a word that this phone does not know it. */
export function ListingGate(props: {
  readonly help: Help;
  readonly children: (listing: Listing) => ReactNode;
}): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} {...props} />;
}

function Known(props: {
  readonly id: EntryId;
  readonly help: Help;
  readonly children: (listing: Listing) => ReactNode;
}): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  // What it answers: nothing yet, or that there is no such listing.
  const answer = useQuery('listings.listing', { id: props.id });
  const listing = answer?.listing ?? null;
  if (answer === null) return null;
  if (listing !== null) return props.children(listing);
  return (
    <Screen title={t('title')} back={{ href: at('/market') }} help={props.help}>
      <EmptyState icon={IconClipboardList} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}
