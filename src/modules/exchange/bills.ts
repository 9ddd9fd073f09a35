/** A bill that somebody showed on their screen, and what was paid for it. (protocol §3.4) */
import { movementsAtHand } from '../../core/accounts/movements.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import type { AccountId, DeviceId, EntryId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { billNamed } from './bill-named.ts';
import { statusOf } from './select.ts';

/** `bill`: its id, 32 hexadecimal digits; `account`: the one that was to be paid. */
export type BillArgs = { readonly account: AccountId; readonly bill: string };

/** Payments that name the bill, oldest first. Those of closed and archived times are not looked through. */
export const paidFor = (state: GroupState, { account, bill }: BillArgs): Transfer[] =>
  movementsAtHand(state, account).flatMap((id) => {
    const [node, transfer] = [state.log.nodes.get(id), state.accounts.transfers.get(id)];
    return transfer?.to === account && billNamed(node) === bill ? [transfer] : [];
  });

/** Once it has reached two phones it is there for good; then both have both signatures. */
export type BillPaid = {
  readonly entry: EntryId;
  readonly from: AccountId;
  /** The phone that paid. */
  readonly device: DeviceId;
  /** The payee's phone that is to take it up. */
  readonly toDevice: DeviceId;
  readonly amount: number;
  /** The payee's phone has taken it up, and this one has heard of it. */
  readonly accepted: boolean;
};

/** What was paid for a bill, oldest first; more than one only when two people paid the same picture of it. */
export const bill = (args: BillArgs, { state }: Context): readonly BillPaid[] =>
  paidFor(state, args).map((transfer) => ({
    entry: transfer.id,
    from: transfer.from,
    device: transfer.fromDevice,
    toDevice: transfer.toDevice,
    amount: transfer.amount,
    accepted: statusOf(transfer) === 'accepted',
  }));
