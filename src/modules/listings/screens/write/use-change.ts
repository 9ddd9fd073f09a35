/** A change of a listing while it is being written. */
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import type { Listing, Side } from '../listing-view.ts';
import { useDoing } from '../use-refusal.ts';
import { asItIs, changeDraftKey, draftOf, type ListingDraft } from './listing-draft.ts';

type Answers = ListingDraft & { readonly side: Side };

/** Only what was touched: what another phone changes meanwhile is not set back by what this form began with. */
type Touched = Partial<Answers> & {
  /** The listing as it was when the first of it was touched. */
  readonly began?: string;
  /** What the words stood on when they were touched first. */
  readonly base?: Listing['base'];
};

export function useChange(listing: Listing) {
  const { group } = useGroup();
  const { run, busy, refused } = useDoing();
  const touched = useDraft<Touched>(changeDraftKey(group, listing.id), {});
  if (touched.value === null) return null;
  const { began = asItIs(listing), base = listing.base, ...answers } = touched.value;
  const draft: Answers = { ...draftOf(listing), side: listing.side, ...answers };

  const save = (to: Commands['listings.post']): Promise<boolean> => {
    const args = { listing: listing.id, to };
    return run(() =>
      answers.words === undefined
        ? minga().act(group, 'listings.change', args)
        : minga().changeListing(group, args, { base, text: draft.words }),
    );
  };
  return {
    draft,
    change: (part: Partial<Answers>): void =>
      touched.change({ ...part, began, ...(part.words === undefined ? {} : { base }) }),
    clear: touched.clear,
    changedMeanwhile: began !== asItIs(listing),
    save,
    busy,
    refused,
  };
}
