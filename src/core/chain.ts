import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from './ids.ts';

/**
 * What one device's chain has earned, claimed and acknowledged, at one entry.
 *
 * The device is the only writer of it, so it needs nobody's agreement: every rule about spending reads this and the
 * entries that the new one names, nothing else. (protocol, principle)
 */
export type ChainState = {
  readonly device: DeviceId;
  /** `null` until the chain is opened by a member: nothing such a chain says counts. */
  member: MemberId | null;
  /** R: what this device may still spend, by account and unit, in minor units; never below zero. */
  readonly rights: Map<RightKey, number>;
  readonly claimed: Set<EntryId>;
  /** For each device whose entries were claimed, the newest of them: all claims from one device lie on one branch. */
  readonly claimedTip: Map<DeviceId, EntryId>;
  readonly declined: Set<EntryId>;
  readonly reclaimed: Set<EntryId>;
  readonly reversed: Set<EntryId>;
  /** Governance entries acknowledged by this chain, its own among them. */
  readonly acknowledged: Set<EntryId>;
  /** Members this chain has admitted, by invitation: it alone counts the uses. */
  readonly admitted: Map<EntryId, MemberId[]>;
};

export type RightKey = `${AccountId}/${UnitId}`;
export const rightKey = (account: AccountId, unit: UnitId): RightKey => `${account}/${unit}`;

export const emptyChain = (device: DeviceId): ChainState => ({
  device,
  member: null,
  rights: new Map(),
  claimed: new Set(),
  claimedTip: new Map(),
  declined: new Set(),
  reclaimed: new Set(),
  reversed: new Set(),
  acknowledged: new Set(),
  admitted: new Map(),
});

export const rightsOf = (chain: ChainState, account: AccountId, unit: UnitId): number =>
  chain.rights.get(rightKey(account, unit)) ?? 0;

/** `amount` may be negative; the rules have made sure that the sum is not. */
export function addRights(chain: ChainState, account: AccountId, unit: UnitId, amount: number): void {
  chain.rights.set(rightKey(account, unit), rightsOf(chain, account, unit) + amount);
}
