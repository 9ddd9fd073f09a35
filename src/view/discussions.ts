/** What people say of whatever stands in the books: a listing, a payment, a decision. */
import type { EntryId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** For the page of one thing. */
export const { Filled: DiscussionProvider, usePlace: useDiscussion } = placeFor<{ readonly about: EntryId }>();
