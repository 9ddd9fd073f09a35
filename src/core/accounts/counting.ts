/**
 * Which payments are in the balances, and with how much.
 *
 * A function of the admitted entries alone. Both sides change by the same amount in the same step, so no arrival, fork,
 * removal or reclaim can make the sum anything but zero. (protocol §3.3, §5, §6, §8)
 */
import { compareText } from '../../lib/compare.ts';
import { rightKey } from '../chain.ts';
import { isSealedBeyond, sealedAmount } from '../closing/sealed.ts';
import type { SealedPeriod } from '../closing/state.ts';
import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from '../ids.ts';
import type { Fork } from '../log.ts';
import { isWithinCut, type Part, standingCutoffs, wholeLog } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import type { Accounts, Transfer } from './state.ts';

/** After a change to one payment: what its payer's device may count is looked at again. */
export function recount(state: GroupState, transfer: Transfer): void {
  // A cover is shared: what one acceptance takes of it, another does not get.
  if (isPastFork(state, transfer)) recountDevice(state, transfer.fromDevice);
  else setCounted(state.accounts, transfer, amountThatCounts(state, transfer, now(state)));
}

export function recountMember(state: GroupState, member: MemberId): void {
  for (const { device } of state.membership.members.get(member)?.devices ?? []) recountDevice(state, device);
}

export function recountDevice(state: GroupState, device: DeviceId): void {
  const amounts = amountsOf(state, device, state.log.forks.get(device) ?? null, now(state));
  for (const [id, amount] of amounts) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer) setCounted(state.accounts, transfer, amount);
  }
}

/** Whether it was signed after its device had forked: then it counts up to the cover only. */
export function isPastFork(state: GroupState, { fromDevice, seq }: Transfer): boolean {
  const fork = state.log.forks.get(fromDevice);
  return fork !== undefined && seq >= fork.seq;
}

/** A part of the log, and what was sealed before it. */
export type Known = { readonly part: Part; readonly periods: readonly SealedPeriod[] };
const now = (state: GroupState): Known => ({ part: wholeLog, periods: state.closing.sealed });

/** What each payment of a device that lies in a part of the log counts with, by what that part says. */
export function amountsOf(
  state: GroupState,
  device: DeviceId,
  fork: Pick<Fork, 'seq' | 'cover'> | null,
  known: Known,
): Map<EntryId, number> {
  const { transfers, bySource } = state.accounts;
  const paid = (bySource.get(device) ?? []).filter(known.part).flatMap((id) => transfers.get(id) ?? []);
  const isPast = ({ seq }: Transfer): boolean => fork !== null && seq >= fork.seq;
  const covered = fork === null ? [] : coveredAmounts(state, paid.filter(isPast), fork, known);
  const plain = paid.filter((transfer) => !isPast(transfer));
  return new Map([...plain.map((each) => [each.id, amountThatCounts(state, each, known)] as const), ...covered]);
}

/** For a payment that no fork touches. */
function amountThatCounts(state: GroupState, transfer: Transfer, known: Known): number {
  if (transfer.reclaims.some(known.part)) return 0;
  if (!isBeyondACut(state, transfer, known.part)) return transfer.amount;
  const sealed = sealedAmount(state, transfer, known.periods);
  if (sealed !== null) return sealed;
  if (isSealedBeyond(state, transfer, known.periods)) return 0;
  // A payee who had not heard of the cut took it in good faith.
  return transfer.accepts.some(known.part) ? transfer.amount : 0;
}

export function isBeyondACut(state: GroupState, { id, fromDevice }: Transfer, part: Part = wholeLog): boolean {
  const member = state.membership.devices.get(fromDevice)?.member ?? null;
  return standingCutoffs(state, fromDevice, member, part).some((cutoff) => !isWithinCut(state, cutoff, id));
}

/**
 * What the cover pays for: round by round each payee, by account, gets the next accepted payment, by id, until it is used
 * up; the last one may be covered in part. What a closing had sealed as counted comes first and stays. (§5, §8)
 */
function coveredAmounts(
  state: GroupState,
  past: readonly Transfer[],
  { cover }: Pick<Fork, 'cover'>,
  { part, periods }: Known,
): [EntryId, number][] {
  const set = new Map(past.map((transfer): [EntryId, number] => [transfer.id, 0]));
  for (const unit of new Set(past.map((transfer) => transfer.unit))) {
    let left = cover.get(unit) ?? 0;
    const open: Transfer[] = [];
    for (const transfer of past) {
      if (transfer.unit !== unit || transfer.reclaims.some(part)) continue;
      const sealed = sealedAmount(state, transfer, periods);
      if (sealed !== null) set.set(transfer.id, sealed);
      else if (transfer.accepts.some(part) && !isSealedBeyond(state, transfer, periods)) open.push(transfer);
      left -= sealed ?? 0;
    }
    for (const transfer of inRounds(open)) {
      const amount = Math.min(transfer.amount, Math.max(0, left));
      set.set(transfer.id, amount);
      left -= amount;
    }
  }
  return [...set];
}

function inRounds(transfers: readonly Transfer[]): Transfer[] {
  const queues = new Map<AccountId, Transfer[]>();
  for (const transfer of [...transfers].sort((left, right) => compareText(left.id, right.id))) {
    const queue = queues.get(transfer.to);
    if (queue) queue.push(transfer);
    else queues.set(transfer.to, [transfer]);
  }
  const inOrder = [...queues].sort(([left], [right]) => compareText(left, right)).map(([, queue]) => queue);
  const rounds = Math.max(0, ...inOrder.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => inOrder.flatMap((queue) => queue[round] ?? [])).flat();
}

function setCounted(accounts: Accounts, transfer: Transfer, counted: number): void {
  const change = counted - transfer.counted;
  if (change === 0) return;
  transfer.counted = counted;
  addBalance(accounts, transfer.from, transfer.unit, -change);
  addBalance(accounts, transfer.to, transfer.unit, change);
}

function addBalance(accounts: Accounts, account: AccountId, unit: UnitId, amount: number): void {
  const key = rightKey(account, unit);
  const balance = (accounts.balances.get(key) ?? 0) + amount;
  // Zero is not kept: an account that was touched and one that never was are the same books.
  if (balance === 0) accounts.balances.delete(key);
  else accounts.balances.set(key, balance);
}
