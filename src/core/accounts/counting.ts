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
import { isWithinCut, type Part, restrictionsOn, standingCutoffs, wholeLog } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { type Charges, chargesOf, handedBy } from './custody/charging.ts';
import { type Handover, isInCustody } from './custody/state.ts';
import { withEnds } from './ended-givers.ts';
import { type ForkPool, type Forks, forkPoolOf, type Passage } from './fork-pools.ts';
import { paidBy } from './movements.ts';
import type { Accounts, Transfer } from './state.ts';

/** After a change to one payment: what its payer's device may count is looked at again. */
export function recount(state: GroupState, transfer: Transfer): void {
  // A cover is shared: what one acceptance takes of it, another does not get.
  if (isPastFork(state, transfer)) recountDevice(state, transfer.fromDevice);
  else setCounted(state, transfer, whole(amountThatCounts(state, transfer, now(state))));
}

export function recountMember(state: GroupState, member: MemberId): void {
  for (const { device } of state.membership.members.get(member)?.devices ?? []) recountDevice(state, device);
}

export function recountDevice(state: GroupState, device: DeviceId): void {
  const known = now(state);
  for (const [id, counted] of amountsOf(state, device, state.log.forks, known)) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer) setCounted(state, transfer, counted);
  }
  const { fallen } = chargesOf(state, device, withEnds(state, state.log.forks, known), known);
  for (const handover of handedBy(state, device)) setFallen(state, handover, fallen.get(handover.id) ?? new Map());
}

/** Whether it was signed after its device had forked, or had taken rights from beyond a fork: then it counts up to the cover only. */
export function isPastFork(state: GroupState, { fromDevice, seq }: Transfer): boolean {
  // Asked for every payment; in most villages nobody ever forked, or moved anything to another phone.
  if (state.log.forks.size === 0 && state.accounts.passages.length === 0) return false;
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

/** How much of a payment is in the balances, and how much of that its payer's member stands for: `Transfer`. */
type Counted = Pick<Transfer, 'counted' | 'fallen'>;
const whole = (counted: number): Counted => ({ counted, fallen: 0 });

/** What each payment of a device, and of those that share a cover with it, counts with, by what a part of the log says. */
export function amountsOf(state: GroupState, device: DeviceId, forks: Forks, known: Known): Map<EntryId, Counted> {
  const { transfers } = state.accounts;
  const ended = withEnds(state, forks, known);
  const pool = forkPoolOf(state, device, ended, known.part);
  const paid = [...(pool?.from.keys() ?? [device])]
    .flatMap((each) => paidBy(state, each))
    .filter(known.part)
    .flatMap((id) => transfers.get(id) ?? []);
  // A phone that took rights of its own member's over from beyond a fork did not fork with the accounts it keeps.
  const isPast = ({ from, fromDevice, seq }: Transfer): boolean =>
    seq >= ((isInCustody(state, from) ? ended.get(fromDevice)?.seq : pool?.from.get(fromDevice)) ?? never);
  const charges = (each: DeviceId): Charges => chargesOf(state, each, ended, known);
  const covered = pool === null ? [] : coveredAmounts(state, paid.filter(isPast), { ...pool, charges }, known);
  const plain = paid.filter((transfer) => !isPast(transfer));
  return new Map([...plain.map((each) => [each.id, whole(amountThatCounts(state, each, known))] as const), ...covered]);
}

const never = Number.POSITIVE_INFINITY;

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
  // A payee who had not heard of the cut took it in good faith. So it is with what a device wrote down between two accounts
  // that it holds: what it could spend has moved with it.
  return transfer.accepts.some(known.part) ? transfer.amount : 0;
}

/** Beyond the point from which its payer's heir has what was left. */
const hasPassedOn = (state: GroupState, transfer: Transfer, known: Known): boolean =>
  isBeyondItsEnd(state, transfer, known) || isTakenOver(state, transfer, known);

const isBeyondItsEnd = (state: GroupState, { id, fromDevice, from }: Transfer, { periods }: Known): boolean =>
  isSealedBeyond(state, { id, device: fromDevice, account: from }, periods);

const isTakenOver = (state: GroupState, { id, fromDevice, from }: Transfer, { part }: Known): boolean =>
  isPastTakeover(state, { id, device: fromDevice, account: from }, part);

function isBeyondACut(state: GroupState, { id, fromDevice, from }: Transfer, part: Part = wholeLog): boolean {
  const member = state.membership.devices.get(fromDevice)?.member ?? null;
  const ends = restrictionsOn(state, fromDevice, null).some(
    (each) => each.is === 'custody-end' && each.account === from && part(each.entry) && !isWithinCut(state, each, id),
  );
  return ends || standingCutoffs(state, fromDevice, member, part).some((cutoff) => !isWithinCut(state, cutoff, id));
}

/**
 * What the cover pays for: round by round each payee, by account, gets the next accepted payment, by id, until it is used
 * up; the last one may be covered in part. What a closing had sealed as counted comes first and stays. (§5, §8)
 */
function coveredAmounts(
  state: GroupState,
  past: readonly Transfer[],
  pool: ChargedPool,
  known: Known,
): [EntryId, Counted][] {
  const { part, periods } = known;
  const set = new Map(past.map(({ id }): [EntryId, Counted] => [id, whole(0)]));
  const charged = accountsCharged(state, past, pool, known);
  for (const unit of new Set(past.map((transfer) => transfer.unit))) {
    let left = (pool.cover.get(unit) ?? 0) + ownSpending(state, past, pool, unit, known);
    const give = (transfer: Transfer, counted: number): void => {
      const share = charged.get(transfer.id) ?? 0;
      set.set(transfer.id, { counted, fallen: isInCustody(state, transfer.from) ? counted - share : 0 });
      left -= counted - share;
    };
    const ofUnit = past.filter((transfer) => transfer.unit === unit && !transfer.reclaims.some(part));
    const open = ofUnit.filter((transfer) => isOpen(state, transfer, known));
    for (const transfer of ofUnit) {
      const sealed = sealedAmount(state, transfer, periods);
      if (sealed !== null) give(transfer, sealed);
    }
    for (const transfer of inRounds(open)) {
      const share = charged.get(transfer.id) ?? 0;
      give(transfer, share + Math.min(transfer.amount - share, Math.max(0, left)));
    }
  }
  return [...set];
}

type ChargedPool = ForkPool & { readonly charges: (device: DeviceId) => Charges };

/** Taken up, and by no closing settled yet. */
const isOpen = (state: GroupState, transfer: Transfer, known: Known): boolean =>
  sealedAmount(state, transfer, known.periods) === null &&
  transfer.accepts.some(known.part) &&
  !hasPassedOn(state, transfer, known);

/** What accounts in custody pay of it themselves: as far as there was something, before the cover is asked. (§2) */
function accountsCharged(
  state: GroupState,
  past: readonly Transfer[],
  { charges }: ChargedPool,
  known: Known,
): Map<EntryId, number> {
  const charged = new Map<EntryId, number>();
  const kept = past.filter(({ from, reclaims }) => isInCustody(state, from) && !reclaims.some(known.part));
  for (const device of new Set(kept.map(({ fromDevice }) => fromDevice))) {
    const { left } = charges(device);
    const charge = ({ id, from, unit }: Transfer, amount: number): void => {
      const key = rightKey(from, unit);
      const share = Math.min(amount, left.get(key) ?? 0);
      left.set(key, (left.get(key) ?? 0) - share);
      charged.set(id, share);
    };
    const ofDevice = kept
      .filter((each) => each.fromDevice === device)
      .sort((one, other) => compareText(one.id, other.id));
    for (const each of ofDevice) charge(each, sealedAmount(state, each, known.periods) ?? 0);
    for (const each of inRounds(ofDevice.filter((one) => isOpen(state, one, known)))) charge(each, each.amount);
  }
  return charged;
}

/**
 * What devices that took over rights from beyond a fork spent of their own: what they took over is spent last. So a thief who
 * moves a little to a phone of its owner's spoils no more than that.
 */
function ownSpending(
  state: GroupState,
  past: readonly Transfer[],
  { received }: ForkPool,
  unit: UnitId,
  { part, endOf }: Known,
): number {
  let own = 0;
  for (const [device, amounts] of received) {
    const end = endOf(device);
    if (end?.member == null) continue;
    const itsOwn = past.filter(({ fromDevice, from }) => fromDevice === device && !isInCustody(state, from));
    const spent = itsOwn.filter((each) => each.unit === unit && !each.reclaims.some(part));
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

function setCounted(state: GroupState, transfer: Transfer, { counted, fallen }: Counted): void {
  const { accounts } = state;
  const [change, falls] = [counted - transfer.counted, fallen - transfer.fallen];
  if (change === 0 && falls === 0) return;
  transfer.counted = counted;
  transfer.fallen = fallen;
  addBalance(accounts, transfer.from, transfer.unit, falls - change);
  addBalance(accounts, transfer.to, transfer.unit, change);
  standFor(state, transfer.id, transfer.unit, falls);
}

function setFallen(state: GroupState, handover: Handover, fallen: Handover['fallen']): void {
  for (const unit of new Set([...handover.fallen.keys(), ...fallen.keys()])) {
    const falls = (fallen.get(unit) ?? 0) - (handover.fallen.get(unit) ?? 0);
    addBalance(state.accounts, handover.account, unit, falls);
    standFor(state, handover.id, unit, falls);
  }
  handover.fallen = fallen;
}

/** The member whose device signed it bears the amount. */
function standFor({ log, accounts }: GroupState, id: EntryId, unit: UnitId, amount: number): void {
  const member = amount === 0 ? null : log.nodes.get(id)?.member;
  if (member) addBalance(accounts, accountOfMember(member), unit, -amount);
}

function addBalance(accounts: Accounts, account: AccountId, unit: UnitId, amount: number): void {
  const key = rightKey(account, unit);
  const balance = (accounts.balances.get(key) ?? 0) + amount;
  // Zero is not kept: an account that was touched and one that never was are the same books.
  if (balance === 0) accounts.balances.delete(key);
  else accounts.balances.set(key, balance);
}
