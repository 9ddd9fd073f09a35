/**
 * What people say of whatever stands in the books: a listing, a payment, a decision. The module that shows the thing knows none that has
 * the talk: the app hands it a component, as it does for the notes on an entry.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { EntryId } from '../core/ids.ts';

type Discussion = ComponentType<{ readonly about: EntryId }>;

const DiscussionContext = createContext<Discussion>(() => null);

export const DiscussionProvider = DiscussionContext.Provider;

/** A component, for the page of one thing. */
export const useDiscussion = (): Discussion => useContext(DiscussionContext);
