import { type ReactNode, Suspense } from 'react';
import type { EntryId } from '../../core/ids.ts';
import { useUsedParts } from './module-parts.ts';

/** What the tools that the group uses do about one listing. The page that asks does not wait for it. */
export function ListingPanels({ listing }: { readonly listing: EntryId }): ReactNode {
  return (
    <Suspense>
      <Panels listing={listing} />
    </Suspense>
  );
}

const Panels = ({ listing }: { readonly listing: EntryId }): ReactNode =>
  useUsedParts().map(({ name, ListingPanel }) => ListingPanel && <ListingPanel key={name} listing={listing} />);
