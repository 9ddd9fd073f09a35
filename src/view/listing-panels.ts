/** What other modules do about a listing: a deal, help. */
import type { EntryId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** For the page of one listing. */
export const { Filled: ListingPanelsProvider, usePlace: useListingPanels } = placeFor<{ readonly listing: EntryId }>();
