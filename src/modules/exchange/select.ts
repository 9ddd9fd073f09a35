/** What screens read of movements. */

import { isPastFork } from '../../core/accounts/counting.ts';
import type { RecordPayload } from '../../core/accounts/custody/recording.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { movementsAtHand, movementsOf } from '../../core/accounts/movements.ts';
import type { PayPayload } from '../../core/accounts/paying.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import { balanceOf, isVoid } from '../../core/accounts/state.ts';
import { countTo, type HowFar, isAtHandTo } from '../../core/archive/going-back.ts';
import { type AccountId, accountOfMember, type DeviceId, type EntryId, type UnitId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { Context } from '../../core/module.ts';
import { compareNodes } from '../../core/order.ts';
import type { GroupState } from '../../core/state.ts';
import { billNamed } from './bill-named.ts';
import { type MendingAct, mendingActs, type ReturnView, returnOf } from './mending.ts';

export type MovementStatus =
  /** Its payee's phone has taken it up. */
  | 'accepted'
  /** In the balances; its payee can not spend it yet. */
  | 'on-its-way'
  /** Declined, and taken back by the payer. */
  | 'taken-back'
  /** Declined; the payer's phone has not taken it back yet. */
  | 'declined'
  /** Made by a device that signed two histories, and only some of it is made good. */
  | 'partly'
  /** It counts for nothing: made by a device that signed two histories, or after its payer was cut off. */
  | 'void';

export type MovementView = {
  readonly id: EntryId;
  /** From whose side it is seen: my own, or one that this phone keeps. */
  readonly account: AccountId;
  readonly other: AccountId;
  readonly direction: 'in' | 'out';
  readonly unit: UnitId;
  readonly amount: number;
  /** My balance in that unit after it, in the order shown; `null` for what does not count. */
  readonly balance: number | null;
  readonly claimedAt: number;
  /** `2026-10-03`: when it was, where somebody wrote that down later, or brought it from other books; `null`: when it was signed. */
  readonly date: string | null;
  readonly status: MovementStatus;
  /** What of it is in the balances, minor units. */
  readonly counted: number;
  /** The device that signed two histories and made it after that; `null`: none did. */
  readonly forked: DeviceId | null;
  /** What was written down is for the whole group to read; all else for the two sides. `null`: none, or not readable on this phone. */
  readonly memo: string | null;
  readonly gift: boolean;
  /** Nobody paid anybody: what was kept for a member came into their own account, as one sum. */
  readonly cameOver: boolean;
  /** The code that was shown to be paid: its id. */
  readonly bill: string | null;
  readonly reverses: EntryId | null;
  readonly reversedBy: EntryId | null;
  readonly return: ReturnView | null;
  /** What this phone may do about it now. */
  readonly acts: readonly MendingAct[];
};

export type StatementArgs = {
  readonly unit: UnitId;
  readonly other?: AccountId;
  /** Claimed time, ms: from (inclusive) and before (exclusive). */
  readonly from?: number;
  readonly before?: number;
  readonly most?: number;
};

/** Newest first. The running balance is counted over all movements; the filters only choose which are shown. */
export function statement(args: StatementArgs, context: Context): readonly MovementView[] {
  const account = accountOfMember(context.self.member);
  const { other, from, before, most } = args;
  const isFiltered = other !== undefined || from !== undefined || before !== undefined;
  return movementsIn(context, account, args.unit, isFiltered ? { from } : { most })
    .filter(
      (row) =>
        (other === undefined || row.other === other) &&
        (from === undefined || row.claimedAt >= from) &&
        (before === undefined || row.claimedAt < before),
    )
    .slice(0, most);
}

/** Newest first, the balance counted back from what it is now; from those at hand where they reach back far enough. */
export function movementsIn(context: Context, account: AccountId, unit: UnitId, howFar: HowFar = {}): MovementView[] {
  const { state } = context;
  let balance = balanceOf(state.accounts, account, unit);
  return newestFirst(state, account, unit, howFar).map(({ transfer, node }) => {
    const row = toMovement(context, transfer, account, node.claimedAt, transfer.counted > 0 ? balance : null);
    balance += transfer.from === account ? transfer.counted : -transfer.counted;
    return row;
  });
}

type Row = { readonly transfer: Transfer; readonly node: LogNode };

/** The transfers of one account in one unit, with the entries that made them. */
export function newestFirst(state: GroupState, account: AccountId, unit: UnitId, howFar: HowFar): readonly Row[] {
  const inOrder = (ids: readonly EntryId[]): Row[] =>
    ids
      .flatMap((id) => {
        const [transfer, node] = [state.accounts.transfers.get(id), state.log.nodes.get(id)];
        return transfer?.unit === unit && node ? [{ transfer, node }] : [];
      })
      .sort((left, right) => compareNodes(right.node, left.node));
  const atHand = inOrder(movementsAtHand(state, account));
  const rows = isAtHandTo(state, howFar, atHand.map(nodeOf)) ? atHand : inOrder(movementsOf(state, account));
  return rows.slice(0, countTo(howFar, rows.map(nodeOf)));
}

const nodeOf = ({ node }: Row): LogNode => node;

function toMovement(
  context: Context,
  transfer: Transfer,
  account: AccountId,
  claimedAt: number,
  balance: number | null,
): MovementView {
  const { state, memos } = context;
  const out = transfer.from === account;
  const node = state.log.nodes.get(transfer.id);
  const cameOver = node?.kind === 'account.take';
  const written = node?.kind === 'record' ? (node.payload as RecordPayload) : null;
  return {
    id: transfer.id,
    account,
    other: out ? transfer.to : transfer.from,
    direction: out ? 'out' : 'in',
    unit: transfer.unit,
    amount: transfer.amount,
    balance,
    claimedAt,
    date: written?.date ?? null,
    status: statusOf(transfer),
    counted: transfer.counted,
    forked: isPastFork(state, transfer) ? transfer.fromDevice : null,
    memo: memos.get(transfer.id) ?? written?.description ?? null,
    gift: node?.kind === 'pay' && (node.payload as PayPayload).gift === true,
    cameOver,
    bill: billNamed(node),
    reverses: transfer.reverses,
    reversedBy: transfer.reversals[0] ?? null,
    return: returnOf(context, transfer.id),
    acts: cameOver ? [] : mendingActs(context, transfer),
  };
}

export function statusOf(transfer: Transfer): MovementStatus {
  if (isVoid(transfer)) return 'void';
  if (transfer.reclaims.length > 0) return 'taken-back';
  if (transfer.counted < transfer.amount) return 'partly';
  if (transfer.accepts.length > 0) return 'accepted';
  return transfer.declines.length > 0 ? 'declined' : 'on-its-way';
}

/** One movement of mine, or of an account that this phone keeps; `null` inside for what it does not know or is neither. */
export function movement(
  { id }: { readonly id: EntryId },
  context: Context,
): { readonly movement: MovementView | null } {
  const transfer = context.state.accounts.transfers.get(id);
  const account = transfer && sideOf(transfer, context);
  if (transfer === undefined || account === undefined) return { movement: null };
  return { movement: movementsIn(context, account, transfer.unit).find((row) => row.id === id) ?? null };
}

/** My own side of it comes first: between two accounts that this phone holds it is seen from there. */
function sideOf({ from, to }: Transfer, context: Context): AccountId | undefined {
  return [...heldAccounts(context)].find((account) => account === from || account === to);
}

/** Whom I traded with last, newest first: the payee list begins with them. */
export function recentPartners(_: Record<string, never>, context: Context): readonly AccountId[] {
  const account = accountOfMember(context.self.member);
  const { transfers } = context.state.accounts;
  const others = [...movementsAtHand(context.state, account)].reverse().flatMap((id) => {
    const transfer = transfers.get(id);
    return transfer ? [transfer.from === account ? transfer.to : transfer.from] : [];
  });
  return [...new Set(others)].slice(0, 8);
}
