/** What can be reported, by the name that people have for it. */

import { sidesOf } from '../../core/cases/concerned.ts';
import type { Outcome } from '../../core/cases/entries.ts';
import type { CaseRecord } from '../../core/cases/record.ts';
import type { EntryId } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import type { GroupState } from '../../core/state.ts';

export type What = 'member' | 'listing' | 'deal' | 'help' | 'payment' | 'message' | 'entry';

const kinds: Readonly<Record<string, What>> = {
  'listing.post': 'listing',
  'deal.begin': 'deal',
  'aid.help': 'help',
  pay: 'payment',
  record: 'payment',
  'thread.say': 'message',
};

export function whatIs({ log }: GroupState, ref: EntryId | null): What {
  if (ref === null) return 'member';
  return kinds[log.nodes.get(ref)?.kind ?? ''] ?? 'entry';
}

/** What is talked about, where it is something that somebody said. */
export function talkedAbout({ log }: GroupState, ref: EntryId | null): EntryId | null {
  const node = ref === null ? undefined : log.nodes.get(ref);
  return node?.kind === 'thread.say' ? ((node.payload as { readonly thread: EntryId } | null)?.thread ?? null) : null;
}

/** The listing that it is, or that it answers; `null`: there is none. */
export function listingOf({ log, records }: GroupState, ref: EntryId | null): EntryId | null {
  if (ref === null) return null;
  const answered = (log.nodes.get(ref)?.payload as { readonly ref?: EntryId | null } | null | undefined)?.ref ?? null;
  return [ref, answered].find((id) => id !== null && records.get('listings')?.has(id) === true) ?? null;
}

/** Of that listing; '' for what has none. */
export function titleOf(state: GroupState, ref: EntryId | null): string {
  const listing = listingOf(state, ref);
  const record = listing && (state.records.get('listings')?.get(listing)?.value as ListingRecord | undefined);
  return record ? record.title : '';
}

/** It is between whoever reports it and the other one: both know of it anyway. */
export const isBetweenThem = (state: GroupState, { ref, account }: CaseRecord): boolean =>
  ref !== null && (sidesOf(state, ref)?.includes(account) ?? false);

/** Something was agreed, so that it can have been made or not. */
const isAgreed = ({ records }: GroupState, deal: EntryId): boolean =>
  ((records.get('market')?.get(deal)?.value as { readonly agreed?: unknown } | undefined)?.agreed ?? null) !== null;

/** A listing, and what somebody said: what stands between two is for them alone anyway. */
export const canBeHidden = (what: What): boolean => what === 'listing' || what === 'message';

/** How a case about it may end. */
export function outcomesFor(state: GroupState, ref: EntryId | null): readonly Outcome[] {
  const what = whatIs(state, ref);
  const always = ['nothing-to-it', 'settled', 'warned'] as const;
  if (canBeHidden(what)) return [...always, 'hidden'];
  return what === 'deal' && ref !== null && isAgreed(state, ref) ? [...always, 'made', 'not-made'] : always;
}
