/** What can be reported, by the name that people have for it. */

import { sidesOf } from '../../core/cases/concerned.ts';
import type { Outcome } from '../../core/cases/entries.ts';
import type { CaseRecord } from '../../core/cases/record.ts';
import type { EntryId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import type { GroupState } from '../../core/state.ts';

export type What = 'member' | 'listing' | 'deal' | 'help' | 'payment' | 'entry';

const kinds: Readonly<Record<string, What>> = {
  'listing.post': 'listing',
  'deal.begin': 'deal',
  'aid.help': 'help',
  pay: 'payment',
  record: 'payment',
};

export function whatIs({ log }: GroupState, ref: EntryId | null): What {
  if (ref === null) return 'member';
  return kinds[log.nodes.get(ref)?.kind ?? ''] ?? 'entry';
}

/** Of the listing that it is, or was about; '' for what has none. */
export function titleOf({ log, records }: GroupState, ref: EntryId | null): string {
  if (ref === null) return '';
  const listing = (id: EntryId | null | undefined): ListingRecord | undefined =>
    id == null ? undefined : (records.get('listings')?.get(id)?.value as ListingRecord | undefined);
  const answered = (log.nodes.get(ref)?.payload as { readonly ref?: EntryId | null } | null | undefined)?.ref;
  return (listing(ref) ?? listing(answered))?.title ?? '';
}

/** It is between whoever reports it and the other one: both know of it anyway. */
export const isBetweenThem = (state: GroupState, { ref, account }: CaseRecord): boolean =>
  ref !== null && (sidesOf(state, ref)?.includes(account) ?? false);

/** Something was agreed, so that it can have been made or not. */
const isAgreed = ({ records }: GroupState, deal: EntryId): boolean =>
  ((records.get('market')?.get(deal)?.value as { readonly agreed?: unknown } | undefined)?.agreed ?? null) !== null;

/** How a case about it may end. */
export function outcomesFor(state: GroupState, ref: EntryId | null): readonly Outcome[] {
  const what = whatIs(state, ref);
  const always = ['nothing-to-it', 'settled', 'warned'] as const;
  if (what === 'listing') return [...always, 'hidden'];
  return what === 'deal' && ref !== null && isAgreed(state, ref) ? [...always, 'made', 'not-made'] : always;
}
