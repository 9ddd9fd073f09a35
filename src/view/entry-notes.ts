/**
 * What other modules know of an entry. The module that shows the entry knows none of them: the app hands it a component
 * that stands for all.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { EntryId } from '../core/ids.ts';

type EntryNotes = ComponentType<{ readonly entry: EntryId }>;

const NotesContext = createContext<EntryNotes>(() => null);

export const EntryNotesProvider = NotesContext.Provider;

/** A component, for the page of one entry. */
export const useEntryNotes = (): EntryNotes => useContext(NotesContext);
