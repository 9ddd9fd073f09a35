/**
 * What other modules do about a listing: a deal, help. The module that shows the listing knows none of them: the app hands it
 * a component that stands for all, as it does for the notes on an entry.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { EntryId } from '../core/ids.ts';

type ListingPanels = ComponentType<{ readonly listing: EntryId }>;

const PanelsContext = createContext<ListingPanels>(() => null);

export const ListingPanelsProvider = PanelsContext.Provider;

/** A component, for the page of one listing. */
export const useListingPanels = (): ListingPanels => useContext(PanelsContext);
