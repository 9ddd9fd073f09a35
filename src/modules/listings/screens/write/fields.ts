import type { Side } from '../listing-view.ts';
import type { ListingDraft } from './listing-draft.ts';

/** What each part of the form is given. */
export type FieldsProps = {
  readonly side: Side;
  readonly draft: ListingDraft;
  readonly change: (part: Partial<ListingDraft>) => void;
  /** It was tried to go on. */
  readonly tried: boolean;
};
