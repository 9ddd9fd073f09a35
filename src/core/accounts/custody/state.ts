/** Accounts that are not a member's own: of a neighbour without a phone, or of the group. (protocol §2) */
import type { ChainState } from '../../chain.ts';
import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from '../../ids.ts';
import type { GroupState } from '../../state.ts';

/** What was said once, when the account was opened. Who keeps it at a time is on the chains: `Custody`. */
export type Entrusted = {
  /** The id of the entry that opened it. */
  readonly account: AccountId;
  readonly is: 'office' | 'group';
  readonly openedBy: MemberId;
  /** Who may keep a group account, as the opening names them; of an office account nobody is named. */
  readonly keepers: readonly MemberId[] | null;
  /** It pays only what the group has decided, as the opening says. */
  readonly decided: true | null;
  readonly claimedAt: number;
};

/** Who keeps an account of the group from here on, and how it pays: by what the group has decided. */
export type Appointment = {
  readonly entry: EntryId;
  readonly account: AccountId;
  readonly keepers: readonly MemberId[];
  readonly decided: true | null;
  /** `null`: the opening. */
  readonly replaces: EntryId | null;
  readonly voted: true;
};

/** What the group has decided to pay from an account of its own: a mandate for one payment. */
export type PayOut = {
  /** The entry that carried the decision out. */
  readonly entry: EntryId;
  readonly account: AccountId;
  readonly to: AccountId;
  readonly unit: UnitId;
  /** Minor units. */
  readonly amount: number;
};

/** An account in the hands of another device. It takes effect when that device accepts it. */
export type Handover = {
  readonly id: EntryId;
  readonly seq: number;
  readonly account: AccountId;
  readonly fromDevice: DeviceId;
  readonly toDevice: DeviceId;
  /** What the giving device could still spend from it, in minor units; below zero after a cut. */
  readonly rights: ReadonlyMap<UnitId, number>;
  /** Mandates that the giving device knew to be used. */
  readonly paidOut: ReadonlyMap<EntryId, EntryId>;
  /** Sorted. */
  readonly accepts: EntryId[];
  /**
   * How much of `rights` the giver had given out a second time, beyond a fork or its end, by unit: its own member stands for
   * that. (§2)
   */
  fallen: ReadonlyMap<UnitId, number>;
};

/** A request that a coordinator lets an account go to one device. */
export type HandoverAsk = {
  readonly entry: EntryId;
  readonly account: AccountId;
  readonly fromDevice: DeviceId;
  readonly toDevice: DeviceId;
  readonly member: MemberId;
  readonly own: boolean;
  /** Sorted. */
  readonly approvals: EntryId[];
  readonly claimedAt: number;
};

/** Who took an account over that had been kept for them. */
export type Taker = { readonly entry: EntryId; readonly member: MemberId };

/** What a device has to do with an account that is not its member's own, by its own chain. */
export type Custody = {
  /** It keeps the account itself, or has handed it to this other one. */
  readonly device: DeviceId;
  /** It is the phone of the very person whose account it is. */
  readonly own: boolean;
};

/** One account, as one device keeps it. */
export type CustodyKey = `${DeviceId}/${AccountId}`;
export const custodyKey = (device: DeviceId, account: AccountId): CustodyKey => `${device}/${account}`;

export const deviceOfCustody = (key: CustodyKey | DeviceId): DeviceId => key.slice(0, 64) as DeviceId;

export const keeps = (chain: ChainState, account: AccountId): boolean =>
  chain.custody.get(account)?.device === chain.device;

/** Its member's own, and those in its custody: the accounts from which a device may pay. */
export const holdsAccount = (chain: ChainState, account: AccountId): boolean =>
  (chain.member as string | null) === account || keeps(chain, account);

export const isInCustody = ({ accounts }: Pick<GroupState, 'accounts'>, account: AccountId): boolean =>
  accounts.entrusted.has(account);

/** Whether this chain took over, from a device that can not be asked, the account or all that the device had. (§8) */
export const standsInFor = (chain: ChainState, device: DeviceId, account: AccountId): EntryId | undefined =>
  chain.inherited.get(device) ?? chain.inheritedCustody.get(custodyKey(device, account));
