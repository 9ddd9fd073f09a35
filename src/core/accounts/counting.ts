/**
 * Which payments are in the balances, and with how much.
 *
 * A function of the admitted entries alone. Both sides change by the same amount in the same step, so no arrival, fork,
 * removal or reclaim can make the sum anything but zero. (protocol §3.3, §5, §6, §8)
 */
import { compareText } from '../../lib/compare.ts';
import { type ChainState, rightKey } from '../chain.ts';
import { isPastTakeover, isSealedBeyond, sealedAmount } from '../closing/sealed.ts';
import type { SealedPeriod } from '../closing/state.ts';
import { type AccountId, accountOfMember, type DeviceId, type EntryId, type MemberId, type UnitId } from '../ids.ts';
import { isWithinCut, type Part, standingCutoffs, wholeLog } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { withEnds } from './ended-givers.ts';
import { type ForkPool, type Forks, forkPoolOf, type Passage } from './fork-pools.ts';
import { paidBy } from './movements.ts';
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
  const amounts = amountsOf(state, device, state.log.forks, now(state));
  for (const [id, amount] of amounts) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer) setCounted(state.accounts, transfer, amount);
  }
}

/** Whether it was signed after its device had forked, or had taken rights from beyond a fork: then it counts up to the cover only. */
export function isPastFork(state: GroupState, { fromDevice, seq }: Transfer): boolean {
  const from = poolNow(state, fromDevice)?.from.get(fromDevice);
  return from !== undefined && seq >= from;
}

const poolNow = (state: GroupState, device: DeviceId): ForkPool | null =>
  forkPoolOf(state, device, withEnds(state, state.log.forks, now(state)), wholeLog);

/** Rights passed on from beyond a fork are no more than the cover bears, whoever spends them. */
export function notePassage(state: GroupState, passage: Passage): void {
  state.accounts.passages.push(passage);
  const taker = state.log.nodes.get(passage.taken)?.device;
  if (taker !== undefined) recountDevice(state, taker);
}

/** A part of the log, and what was sealed before it. */
export type Known = {
  readonly part: Part;
  readonly periods: readonly SealedPeriod[];
  /** A device's chain at its end there; `null`: it has none, or several. */
  readonly endOf: (device: DeviceId) => ChainState | null;
};
const now = (state: GroupState): Known => ({
  part: wholeLog,
  periods: state.closing.sealed,
  endOf: (device) => {
    const [end, ...others] = state.log.chains.get(device)?.tips.values() ?? [];
    return end === undefined || others.length > 0 ? null : end;
  },
});

/** What each payment of a device, and of those that share a cover with it, counts with, by what a part of the log says. */
export function amountsOf(state: GroupState, device: DeviceId, forks: Forks, known: Known): Map<EntryId, number> {
  const { transfers } = state.accounts;
  const pool = forkPoolOf(state, device, withEnds(state, forks, known), known.part);
  const paid = [...(pool?.from.keys() ?? [device])]
    .flatMap((each) => paidBy(state, each))
    .filter(known.part)
    .flatMap((id) => transfers.get(id) ?? []);
  const isPast = ({ fromDevice, seq }: Transfer): boolean =>
    seq >= (pool?.from.get(fromDevice) ?? Number.POSITIVE_INFINITY);
  const covered = pool === null ? [] : coveredAmounts(state, paid.filter(isPast), pool, known);
  const plain = paid.filter((transfer) => !isPast(transfer));
  return new Map([...plain.map((each) => [each.id, amountThatCounts(state, each, known)] as const), ...covered]);
}

/** For a payment that no fork touches. */
function amountThatCounts(state: GroupState, transfer: Transfer, known: Known): number {
  if (transfer.reclaims.some(known.part)) return 0;
  // Asked before the cuts: what an heir has taken over does not come back when the revocation is taken back later.
  if (isBeyondItsEnd(state, transfer, known)) return 0;
  const hasHeir = isTakenOver(state, transfer, known);
  if (!hasHeir && !isBeyondACut(state, transfer, known.part)) return transfer.amount;
  const sealed = sealedAmount(state, transfer, known.periods);
  if (sealed !== null) return sealed;
  if (hasHeir) return 0;
  // A payee who had not heard of the cut took it in good faith.
  return transfer.accepts.some(known.part) ? transfer.amount : 0;
}

/** Beyond the point from which its payer's heir has what was left. */
const hasPassedOn = (state: GroupState, transfer: Transfer, known: Known): boolean =>
  isBeyondItsEnd(state, transfer, known) || isTakenOver(state, transfer, known);

const isBeyondItsEnd = (state: GroupState, { id, fromDevice }: Transfer, { periods }: Known): boolean =>
  isSealedBeyond(state, { id, device: fromDevice }, periods);

const isTakenOver = (state: GroupState, { id, fromDevice }: Transfer, { part }: Known): boolean =>
  isPastTakeover(state, { id, device: fromDevice }, part);

function isBeyondACut(state: GroupState, { id, fromDevice }: Transfer, part: Part = wholeLog): boolean {
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
  pool: ForkPool,
  known: Known,
): [EntryId, number][] {
  const { part, periods } = known;
  const set = new Map(past.map((transfer): [EntryId, number] => [transfer.id, 0]));
  for (const unit of new Set(past.map((transfer) => transfer.unit))) {
    let left = (pool.cover.get(unit) ?? 0) + ownSpending(past, pool, unit, known);
    const open: Transfer[] = [];
    for (const transfer of past) {
      if (transfer.unit !== unit || transfer.reclaims.some(part)) continue;
      const sealed = sealedAmount(state, transfer, periods);
      if (sealed !== null) set.set(transfer.id, sealed);
      else if (transfer.accepts.some(part) && !hasPassedOn(state, transfer, known)) open.push(transfer);
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

/**
 * What devices that took over rights from beyond a fork spent of their own: what they took over is spent last. So a thief who
 * moves a little to a phone of its owner's spoils no more than that.
 */
function ownSpending(past: readonly Transfer[], { received }: ForkPool, unit: UnitId, { part, endOf }: Known): number {
  let own = 0;
  for (const [device, amounts] of received) {
    const end = endOf(device);
    if (end?.member == null) continue;
    const spent = past.filter((each) => each.fromDevice === device && each.unit === unit && !each.reclaims.some(part));
    const moved = amounts.get(unit) ?? 0;
    const left = end.rights.get(rightKey(accountOfMember(end.member), unit)) ?? 0;
    const beyond = Math.min(moved, Math.max(0, moved - left));
    own += Math.max(0, spent.reduce((sum, { amount }) => sum + amount, 0) - beyond);
  }
  return own;
}

/** After any entry of a device that took over rights from beyond a fork: what it spent of them hangs on all it says. */
export function recountPooled(state: GroupState, device: DeviceId): void {
  if (state.accounts.passages.length === 0) return;
  if (poolNow(state, device) !== null) recountDevice(state, device);
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
