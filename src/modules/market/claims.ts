/**
 * What is owed: all was received, and what was agreed for it in units is not paid. In ValueFlows a *Claim*, which the payment settles.
 * Nobody writes one: it follows from the deal, and goes when its payment counts.
 */
import { currentAccount } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId, EntryId, UnitId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { DealRecord } from './apply.ts';
import { listingOf } from './listing-of.ts';
import { standingOf } from './standing.ts';

export type ClaimView = {
  readonly deal: EntryId;
  readonly title: string;
  /** Who owes, and whom. */
  readonly from: AccountId;
  readonly to: AccountId;
  readonly unit: UnitId;
  readonly amount: number;
  /** When all of it had been received: the latest that was said of it. */
  readonly claimedAt: number;
};

/** `null`: nothing is owed by it, or not any more. */
export function claimOf(state: GroupState, record: DealRecord): ClaimView | null {
  const { stage, terms } = standingOf(state, record);
  if (stage !== 'received' || terms === null || terms.price === null) return null;
  const received = record.deliveries.flatMap((each) => (each.received === null ? [] : [each.received.claimedAt]));
  return {
    deal: record.id,
    title: listingOf(state, record.listing)?.title ?? '',
    from: currentAccount(state, record.receiver),
    to: currentAccount(state, record.provider),
    ...terms.price,
    claimedAt: Math.max(record.begun.claimedAt, ...received),
  };
}

export type ClaimsArgs = {
  /** Only what this account owes, or is owed; `null`: every account that this phone holds. */
  readonly account: AccountId | null;
};

/** What those are owed, or owe, for whom this phone speaks; the oldest first. */
export function claims({ account }: ClaimsArgs, context: Context): readonly ClaimView[] {
  const { state } = context;
  const held = heldAccounts(context);
  const isMine = (each: AccountId): boolean => held.has(each) || held.has(currentAccount(state, each));
  return recordsAtHand<DealRecord | undefined>(state, 'market')
    .flatMap(([, record]) => {
      if (record === undefined || !(isMine(record.provider) || isMine(record.receiver))) return [];
      return claimOf(state, record) ?? [];
    })
    .filter(({ from, to }) => account === null || from === account || to === account)
    .sort((left, right) => left.claimedAt - right.claimedAt);
}
