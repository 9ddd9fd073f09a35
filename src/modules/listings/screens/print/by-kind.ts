import type { Listing } from '../listing-view.ts';

export type OfKind = { readonly kind: string; readonly listings: readonly Listing[] };

/** In the order of the group's own list; what it took off that list comes last. */
export function byKind(listings: readonly Listing[], order: readonly string[]): readonly OfKind[] {
  const kinds = [...new Set([...order, ...listings.map(({ category }) => category)])];
  return kinds
    .map((kind) => ({ kind, listings: listings.filter(({ category }) => category === kind) }))
    .filter((each) => each.listings.length > 0);
}
