/**
 * A text that the whole group writes together, on the page of what it belongs to: a proposal, a meeting. The module that shows that page
 * knows none that has texts: the app hands it a component, as it does for the talk about it (`discussions.ts`).
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { FoundedText } from '../core/founded-texts.ts';
import type { EntryId } from '../core/ids.ts';

/** A listing's words are changed with the listing. */
export type SharedTextOf = { readonly is: Exclude<FoundedText, 'listing'>; readonly about: EntryId };

const SharedTextContext = createContext<ComponentType<SharedTextOf>>(() => null);

export const SharedTextProvider = SharedTextContext.Provider;

/** A component, for the page of one thing. */
export const useSharedText = (): ComponentType<SharedTextOf> => useContext(SharedTextContext);
