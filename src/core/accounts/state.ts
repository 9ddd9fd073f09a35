import { type ChainState, type RightKey, rightKey } from '../chain.ts';
import type { AccountId, DeviceId, EntryId, UnitId } from '../ids.ts';
import type { Fork } from '../log.ts';

/** What an `accept` may claim: rights that somebody gave up, or granted, for one device. */
export type Claim = {
  readonly source: DeviceId;
  readonly toDevice: DeviceId;
  readonly account: AccountId;
  readonly grants: readonly (readonly [UnitId, number])[];
};

/** An amount that passes from one account to another: a pay, or the reversal of one. */
export type Transfer = {
  readonly id: EntryId;
  readonly seq: number;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly fromDevice: DeviceId;
  readonly toDevice: DeviceId;
  readonly unit: UnitId;
  readonly amount: number;
  /** The pay that this one reverses. */
  readonly reverses: EntryId | null;
  /** These and the next three are sorted by id. */
  readonly accepts: EntryId[];
  readonly declines: EntryId[];
  readonly reversals: EntryId[];
  /** Entries by which the payer's chain took it back; then it counts as never made. (protocol §3.2) */
  readonly reclaims: EntryId[];
  /** Whether it is in the balances now. */
  counted: boolean;
};

export type Accounts = {
  readonly transfers: Map<EntryId, Transfer>;
  readonly claims: Map<EntryId, Claim>;
  /** Claims that the device they are addressed to has neither accepted nor declined. */
  readonly unanswered: Map<DeviceId, Set<EntryId>>;
  /** Declines that the payer's device has not yet answered by taking the amount back. */
  readonly unreclaimed: Map<DeviceId, Set<EntryId>>;
  /** Balance by account and unit, in minor units. They sum to zero, always, in every unit. */
  readonly balances: Map<RightKey, number>;
  /** Transfers of an account, in order of arrival. */
  readonly movements: Map<AccountId, EntryId[]>;
};

export const emptyAccounts = (): Accounts => ({
  transfers: new Map(),
  claims: new Map(),
  unanswered: new Map(),
  unreclaimed: new Map(),
  balances: new Map(),
  movements: new Map(),
});

export const balanceOf = (accounts: Accounts, account: AccountId, unit: UnitId): number =>
  accounts.balances.get(rightKey(account, unit)) ?? 0;

export function addClaim(accounts: Accounts, id: EntryId, claim: Claim): void {
  accounts.claims.set(id, claim);
  noteOpen(accounts.unanswered, claim.toDevice, id);
}

export function noteOpen(open: Map<DeviceId, Set<EntryId>>, device: DeviceId, id: EntryId): void {
  const ids = open.get(device);
  if (ids) ids.add(id);
  else open.set(device, new Set([id]));
}

/** A transfer as its own entry makes it, before anybody answered. */
export const newTransfer = (
  entry: { readonly id: EntryId; readonly seq: number; readonly device: DeviceId },
  terms: Pick<Transfer, 'from' | 'to' | 'toDevice' | 'unit' | 'amount' | 'reverses'>,
): Transfer => ({
  ...terms,
  id: entry.id,
  seq: entry.seq,
  fromDevice: entry.device,
  accepts: [],
  declines: [],
  reversals: [],
  reclaims: [],
  counted: false,
});

/** Puts a transfer into the books, for its payee's device to accept. */
export function addTransfer(accounts: Accounts, transfer: Transfer, forks: ReadonlyMap<DeviceId, Fork>): void {
  const { id, fromDevice: source, toDevice, to, unit, amount } = transfer;
  addClaim(accounts, id, { source, toDevice, account: to, grants: [[unit, amount]] });
  accounts.transfers.set(id, transfer);
  for (const account of [transfer.from, transfer.to]) {
    const movements = accounts.movements.get(account);
    if (movements) movements.push(id);
    else accounts.movements.set(account, [id]);
  }
  recount(accounts, transfer, forks);
}

/**
 * Puts a transfer into the balances, or takes it out, as it now stands.
 *
 * Both sides change by the same amount in the same step, so no arrival, fork or reclaim can make the sum anything but
 * zero. From the number at which its payer's device forked a transfer does not count. (protocol §5)
 */
export function recount(accounts: Accounts, transfer: Transfer, forks: ReadonlyMap<DeviceId, Fork>): void {
  const counts = transfer.reclaims.length === 0 && !isVoid(transfer, forks);
  if (counts === transfer.counted) return;
  transfer.counted = counts;
  const amount = counts ? transfer.amount : -transfer.amount;
  addBalance(accounts, transfer.from, transfer.unit, -amount);
  addBalance(accounts, transfer.to, transfer.unit, amount);
}

export function isVoid(transfer: Transfer, forks: ReadonlyMap<DeviceId, Fork>): boolean {
  const fork = forks.get(transfer.fromDevice);
  return fork !== undefined && transfer.seq >= fork.seq;
}

function addBalance(accounts: Accounts, account: AccountId, unit: UnitId, amount: number): void {
  const key = rightKey(account, unit);
  const balance = (accounts.balances.get(key) ?? 0) + amount;
  // Zero is not kept: an account that was touched and one that never was are the same books.
  if (balance === 0) accounts.balances.delete(key);
  else accounts.balances.set(key, balance);
}

/** The accounts whose rights a device may hold: its member's own. */
export const holdsAccount = (chain: ChainState, account: AccountId): boolean =>
  (chain.member as string | null) === account;
