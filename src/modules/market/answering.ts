/** What a person may do about a listing before there is a deal: asked by the page that shows it. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { Side } from '../../core/listings/record.ts';
import type { Context } from '../../core/module.ts';
import { listingOf } from './listing-of.ts';
import { type WantedView, wantedOf } from './select.ts';
import { isTaken } from './taken.ts';
import { isBegun, isDealt, isOffered } from './talking.ts';

export type AnsweringView = {
  readonly side: Side;
  readonly wanted: WantedView;
  /** Somebody has agreed about it. */
  readonly taken: boolean;
  /** Those for which this phone may answer it now: its member's own first. */
  readonly accounts: readonly AccountId[];
};

/** `null`: there is no such listing. */
export function answering(
  { listing: id }: { readonly listing: EntryId },
  context: Context,
): { readonly answering: AnsweringView | null } {
  const listing = listingOf(context.state, id);
  if (listing === null) return { answering: null };
  const taken = isTaken(context.state, id);
  const isOpen = !taken && isDealt(listing) && isOffered(listing, context.now) && signingChain(context).ok;
  const accounts = [...heldAccounts(context)].filter(
    (account) => isOpen && account !== listing.account && !isBegun(context, id, account),
  );
  return { answering: { side: listing.side, wanted: wantedOf(listing), taken, accounts } };
}
