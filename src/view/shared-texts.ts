/** A text that the whole group writes together, on the page of what it belongs to: a proposal, a meeting. */
import type { FoundedText } from '../core/founded-texts.ts';
import type { EntryId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** A listing's words are changed with the listing. */
export type SharedTextOf = { readonly is: Exclude<FoundedText, 'listing'>; readonly about: EntryId };

/** For the page of one thing. */
export const { Filled: SharedTextProvider, usePlace: useSharedText } = placeFor<SharedTextOf>();
