/** What somebody wants to be told of, and what of the list fits it: by the list's own search, on their phone alone. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import type { Interest, Wish } from '../../core/listings/interest.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import type { Context, Errand } from '../../core/module.ts';
import { indexOf } from './search/indexes.ts';
import { unscored, wantedBy } from './select.ts';

type Fit = { readonly id: EntryId; readonly record: ListingRecord };

/** Of others, and on the list now. */
function fits({ text, side, category }: Wish, context: Context): readonly Fit[] {
  const args = { side, category, returns: null, whose: 'others', member: null } as const;
  const isWanted = wantedBy(args, context, heldAccounts(context));
  const found = text === '' ? unscored(context) : indexOf(context).searchEvery(text);
  return found.filter(isWanted);
}

/** What would be nothing new to whoever keeps this wish now. */
export const fitting = (wish: Wish, context: Context): readonly EntryId[] => fits(wish, context).map(({ id }) => id);

export type InterestView = Wish & {
  readonly id: string;
  /** How many there are that were not on the list when it was kept. */
  readonly fresh: number;
};

export const interests = (_: Record<string, never>, context: Context): readonly InterestView[] =>
  (context.interests ?? []).map((interest) => {
    const { id, text, side, category } = interest;
    return { id, text, side, category, fresh: freshOf(interest, context).length };
  });

function freshOf(interest: Interest, context: Context): readonly Fit[] {
  const known = new Set(interest.known);
  return fits(interest, context).filter(({ id }) => !known.has(id));
}

/** One for each listing, however many wishes it fits. */
export function fittingErrands(context: Context): Errand[] {
  const found = new Map<EntryId, ListingRecord>();
  for (const interest of context.interests ?? [])
    for (const { id, record } of freshOf(interest, context)) found.set(id, record);
  return Array.from(found, ([id, { account, side, title, claimedAt }]) => ({
    id: `fits-${id}`,
    topic: 'listings.fits',
    subject: id,
    // Of an account that is kept for somebody its id stands in the place of a member's.
    member: account as string as MemberId,
    values: { side, title },
    claimedAt,
  }));
}
