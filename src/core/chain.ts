import type { Custody, CustodyKey } from './accounts/custody/state.ts';
import { copyOfSet } from './archive/partial.ts';
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
  /**
   * R: what this device may still spend, by account and unit, in minor units. Below zero only by a cut of the limit: then
   * nothing can be paid until it is made up for.
   */
  readonly rights: Map<RightKey, number>;
  readonly claimed: Set<EntryId>;
  /** For each device whose entries were claimed, the newest of them: all claims from one device lie on one branch. */
  readonly claimedTip: Map<DeviceId, EntryId>;
  readonly declined: Set<EntryId>;
  readonly reclaimed: Set<EntryId>;
  readonly reversed: Set<EntryId>;
  /**
   * Governance entries acknowledged by this chain, its own among them, each with the place in the chain from which it holds.
   */
  readonly acknowledged: Map<EntryId, number>;
  /** How far below zero the account may go by what this device was granted, in minor units; never below zero. */
  readonly limits: Map<RightKey, number>;
  /** The newest limit entry that this device took: a raise builds on it, so of two at once only one is taken. (§4) */
  readonly limitTips: Map<RightKey, EntryId>;
  /** Advances to a device that took the place of a lost one, still to be repaid out of what it inherits. (§2) */
  readonly advances: Map<RightKey, number>;
  /** Devices that its member's guardians called lost when they let this one in: it may revoke them. (§9) */
  readonly mayRevoke: Set<DeviceId>;
  /** Members this chain has vouched for. */
  readonly vouchedFor: Set<MemberId>;
  /** Proposals this chain has carried out: each takes effect once. */
  readonly enacted: Set<EntryId>;
  /** Ballots this chain has closed: once each. */
  readonly closedBallots: Set<EntryId>;
  /** Devices whose rights this one has inherited, each with its sealed tip. */
  readonly inherited: Map<DeviceId, EntryId>;
  /** Accounts that are not its member's own: those it keeps, and those it has handed on. (§2) */
  readonly custody: Map<AccountId, Custody>;
  /** Accounts taken over from a device that can not be asked, each with that one's sealed tip. */
  readonly inheritedCustody: Map<CustodyKey, EntryId>;
  /** Mandates by which it has paid from an account of the group, or which came to it as used: each with the payment. (§2) */
  readonly paidOut: Map<EntryId, EntryId>;
  /** Where this device has proposed, and sealed, a checkpoint: once a height and choice of closers. (§8) */
  readonly proposedHeights: Set<HeightKey>;
  readonly sealedHeights: Set<HeightKey>;
  /** Members this chain has admitted, by invitation: it alone counts the uses. */
  readonly admitted: Map<EntryId, MemberId[]>;
};

export type HeightKey = `${EntryId}/${number}`;
export const heightKey = (closers: EntryId, height: number): HeightKey => `${closers}/${height}`;

export type RightKey = `${AccountId}/${UnitId}`;

/** Asked for several times an entry: a text glued together anew would be hashed anew each time it serves as a key. */
export function rightKey(account: AccountId, unit: UnitId): RightKey {
  const known = keys.get(account)?.get(unit);
  if (known !== undefined) return known;
  if (keys.size >= accountsMost) keys.clear();
  const ofAccount = keys.get(account) ?? new Map<UnitId, RightKey>();
  keys.set(account, ofAccount);
  const key: RightKey = `${account}/${unit}`;
  ofAccount.set(unit, key);
  return key;
}

/** More than a village has; strangers may name accounts without end. */
const accountsMost = 1024;
const keys = new Map<AccountId, Map<UnitId, RightKey>>();

export const emptyChain = (device: DeviceId): ChainState => ({
  device,
  member: null,
  rights: new Map(),
  claimed: new Set(),
  claimedTip: new Map(),
  declined: new Set(),
  reclaimed: new Set(),
  reversed: new Set(),
  acknowledged: new Map(),
  limits: new Map(),
  limitTips: new Map(),
  advances: new Map(),
  mayRevoke: new Set(),
  vouchedFor: new Set(),
  enacted: new Set(),
  closedBallots: new Set(),
  inherited: new Map(),
  custody: new Map(),
  inheritedCustody: new Map(),
  paidOut: new Map(),
  proposedHeights: new Set(),
  sealedHeights: new Set(),
  admitted: new Map(),
});

/** Its own maps and sets, so that one can go on without the other. */
export const copyChain = (chain: ChainState): ChainState => ({
  ...chain,
  rights: new Map(chain.rights),
  claimed: copyOfSet(chain.claimed),
  claimedTip: new Map(chain.claimedTip),
  declined: copyOfSet(chain.declined),
  reclaimed: copyOfSet(chain.reclaimed),
  reversed: copyOfSet(chain.reversed),
  acknowledged: new Map(chain.acknowledged),
  admitted: new Map(chain.admitted),
  limits: new Map(chain.limits),
  limitTips: new Map(chain.limitTips),
  advances: new Map(chain.advances),
  mayRevoke: new Set(chain.mayRevoke),
  vouchedFor: new Set(chain.vouchedFor),
  enacted: new Set(chain.enacted),
  closedBallots: new Set(chain.closedBallots),
  inherited: new Map(chain.inherited),
  custody: new Map(chain.custody),
  inheritedCustody: new Map(chain.inheritedCustody),
  paidOut: new Map(chain.paidOut),
  proposedHeights: new Set(chain.proposedHeights),
  sealedHeights: new Set(chain.sealedHeights),
});

export const rightsOf = (chain: ChainState, account: AccountId, unit: UnitId): number =>
  chain.rights.get(rightKey(account, unit)) ?? 0;

/** `amount` may be negative; the rules have made sure that the sum is not. */
export function addRights(chain: ChainState, account: AccountId, unit: UnitId, amount: number): void {
  chain.rights.set(rightKey(account, unit), rightsOf(chain, account, unit) + amount);
}

export const limitIn = (chain: ChainState, account: AccountId, unit: UnitId): number =>
  chain.limits.get(rightKey(account, unit)) ?? 0;

/** A change of the limit is a change of rights; `by` is the entry that the next change builds on. (protocol §4) */
export function changeLimit(chain: ChainState, account: AccountId, unit: UnitId, amount: number, by: EntryId): void {
  const key = rightKey(account, unit);
  addRights(chain, account, unit, amount);
  chain.limits.set(key, limitIn(chain, account, unit) + amount);
  chain.limitTips.set(key, by);
}
