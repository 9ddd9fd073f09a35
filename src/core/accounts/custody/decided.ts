/** What the group has decided about its accounts, for showing: no rule asks. */
import type { AccountId, EntryId, MemberId } from '../../ids.ts';
import { standsNow } from '../../membership/standing.ts';
import type { GroupState } from '../../state.ts';
import { appointment, openedFor } from './appointing.ts';
import type { Appointment, PayOut } from './state.ts';

/** The decision by which a payment was made; `null`: its payer's own. */
export function payOutBehind({ accounts, log }: GroupState, payment: EntryId): PayOut | null {
  const said = log.nodes.get(payment)?.payload as { readonly mandate?: EntryId | null } | null | undefined;
  return (said?.mandate && accounts.payOuts.get(said.mandate)) ?? null;
}

/** Decided and, as far as any phone has said, not paid yet. */
export const payOutsDue = (state: GroupState, account: AccountId): PayOut[] =>
  [...state.accounts.payOuts.values()].filter((each) => each.account === account && !isPaid(state, each.entry));

export const isPaid = ({ log }: GroupState, mandate: EntryId): boolean =>
  [...log.chains.values()].some(({ tips }) => [...tips.values()].some((chain) => chain.paidOut.has(mandate)));

export type Keeping = {
  readonly keepers: readonly MemberId[];
  /** It pays only what the group has decided. */
  readonly decided: boolean;
  /** `null`: as it was opened. */
  readonly since: Appointment | null;
};

/** As the whole log has it; `null`: it is no account of the group. */
export function keepersNow(state: GroupState, account: AccountId): Keeping | null {
  const since = appointment(state, account, (entry) => standsNow(state, entry));
  const kept = since ?? openedFor(state, account);
  return kept && { keepers: kept.keepers ?? [], decided: kept.decided === true, since };
}
