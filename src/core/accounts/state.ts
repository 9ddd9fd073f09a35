import { type RightKey, rightKey } from '../chain.ts';
import type { AccountId, DeviceId, EntryId, UnitId } from '../ids.ts';
import type { Appointment, Entrusted, Handover, HandoverAsk, PayOut, Taker } from './custody/state.ts';
import type { Passage } from './fork-pools.ts';
import type { LimitChange } from './limits-state.ts';

/** What an `accept` may claim: rights that somebody gave up, or granted, for one device. */
export type Claim = {
  readonly is: 'transfer' | 'move' | 'admission' | 'raise' | 'advance' | 'vouch' | 'handover';
  /** For a change of limit: the change it builds on. (protocol §4) */
  readonly previous: EntryId | null;
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
  /** How much of it is in the balances now, in minor units: all, nothing, or what a fork's cover left for it. */
  counted: number;
  /**
   * The part of `counted` that the payer's member stands for, and not the account it was paid from: one in custody, from which
   * more was paid beyond a fork than there was. (protocol §2)
   */
  fallen: number;
};

export type Accounts = {
  readonly transfers: Map<EntryId, Transfer>;
  /** Transfers by the device that paid, in order of arrival; to be read by `paidBy`. */
  readonly bySource: Map<DeviceId, EntryId[]>;
  /** Every change of anybody's limit. */
  readonly limits: Map<EntryId, LimitChange>;
  readonly claims: Map<EntryId, Claim>;
  /** In order of arrival. */
  readonly passages: Passage[];
  /** Claims that the device they are addressed to has neither accepted nor declined. */
  readonly unanswered: Map<DeviceId, Set<EntryId>>;
  /** Declines that the payer's device has not yet answered by taking the amount back. */
  readonly unreclaimed: Map<DeviceId, Set<EntryId>>;
  /** Balance by account and unit, in minor units. They sum to zero, always, in every unit. */
  readonly balances: Map<RightKey, number>;
  /** Transfers of an account, in order of arrival; to be read by `movementsOf`. */
  readonly movements: Map<AccountId, EntryId[]>;
  /** Accounts that are not a member's own. */
  readonly entrusted: Map<AccountId, Entrusted>;
  readonly appointments: Map<EntryId, Appointment>;
  readonly payOuts: Map<EntryId, PayOut>;
  readonly handovers: Map<EntryId, Handover>;
  readonly handoverAsks: Map<EntryId, HandoverAsk>;
  readonly takenOver: Map<AccountId, Taker>;
};

export const emptyAccounts = (): Accounts => ({
  transfers: new Map(),
  bySource: new Map(),
  limits: new Map(),
  claims: new Map(),
  passages: [],
  unanswered: new Map(),
  unreclaimed: new Map(),
  balances: new Map(),
  movements: new Map(),
  entrusted: new Map(),
  appointments: new Map(),
  payOuts: new Map(),
  handovers: new Map(),
  handoverAsks: new Map(),
  takenOver: new Map(),
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
  counted: 0,
  fallen: 0,
});

/** In the books, but with nothing in the balances, though its payer never took it back. */
export const isVoid = ({ counted, reclaims }: Pick<Transfer, 'counted' | 'reclaims'>): boolean =>
  counted === 0 && reclaims.length === 0;

/** Puts a transfer into the books, for its payee's device to accept. The caller counts it. */
export function addTransfer(accounts: Accounts, transfer: Transfer): void {
  const { id, fromDevice: source, toDevice, to, unit, amount } = transfer;
  addClaim(accounts, id, { is: 'transfer', source, toDevice, account: to, grants: [[unit, amount]], previous: null });
  listTransfer(accounts, transfer);
}

/** Puts it into the books with nobody to claim it. */
export function listTransfer(accounts: Accounts, transfer: Transfer): void {
  const { id, fromDevice: source } = transfer;
  accounts.transfers.set(id, transfer);
  append(accounts.bySource, source, id);
  for (const account of [transfer.from, transfer.to]) append(accounts.movements, account, id);
}

function append<K>(lists: Map<K, EntryId[]>, key: K, id: EntryId): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
