/** What other modules know of an entry. */
import type { EntryId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** For the page of one entry. */
export const { Filled: EntryNotesProvider, usePlace: useEntryNotes } = placeFor<{ readonly entry: EntryId }>();
