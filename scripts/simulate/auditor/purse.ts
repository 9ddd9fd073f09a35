/** What one chain may spend and owe. (protocol §2, §3, §4 "Limits") */
import type { Audit } from './audit.ts';
import type { Gift } from './transfers.ts';

export type Purse = {
  /** By unit; what may be spent. */
  readonly rights: Map<string, number>;
  /** By unit; how far below zero this device was let go. */
  readonly limits: Map<string, number>;
  /** By unit; the newest change of the limit. */
  readonly newest: Map<string, string>;
  /** By unit; lent until a lost phone's rights are inherited. */
  readonly advances: Map<string, number>;
  readonly claimed: Set<string>;
  /** By device, the newest of its entries that was claimed. */
  readonly claimedFrom: Map<string, string>;
  readonly declined: Set<string>;
  /** Payments taken back, and payments given back. */
  readonly reclaimed: Set<string>;
  readonly reversed: Set<string>;
  /** By lost device, the entry at which it ends. */
  readonly inherited: Map<string, string>;
};

export const copyOf = (purse: Purse | null): Purse => ({
  rights: new Map(purse?.rights),
  limits: new Map(purse?.limits),
  newest: new Map(purse?.newest),
  advances: new Map(purse?.advances),
  claimed: new Set(purse?.claimed),
  claimedFrom: new Map(purse?.claimedFrom),
  declined: new Set(purse?.declined),
  reclaimed: new Set(purse?.reclaimed),
  reversed: new Set(purse?.reversed),
  inherited: new Map(purse?.inherited),
});

export const add = (amounts: Map<string, number>, unit: string, amount: number): void => {
  amounts.set(unit, (amounts.get(unit) ?? 0) + amount);
};

const unitsOf = (audit: Audit): string[] => Object.keys((audit.founding['limits'] as object | undefined) ?? {});

export function changeLimit(purse: Purse, unit: string, amount: number, by: string): void {
  add(purse.limits, unit, amount);
  add(purse.rights, unit, amount);
  purse.newest.set(unit, by);
}

export function takeGift(audit: Audit, gift: Gift, purse: Purse): void {
  const { entry, amounts } = gift;
  purse.claimed.add(entry.id);
  const newest = audit.reading(purse.claimedFrom.get(entry.device) ?? null);
  if (newest === null || newest.seq < entry.seq) purse.claimedFrom.set(entry.device, entry.id);
  const units = entry.kind === 'admit' ? unitsOf(audit) : Object.keys(amounts);
  for (const unit of units) {
    const amount = amounts[unit] ?? 0;
    if (gift.limit) changeLimit(purse, unit, amount, entry.id);
    else add(purse.rights, unit, amount);
    if (gift.advance) add(purse.advances, unit, amount);
  }
}

export const rightsIn = (purse: Purse, unit: unknown): number => purse.rights.get(String(unit)) ?? 0;
export const limitIn = (purse: Purse, unit: unknown): number => purse.limits.get(String(unit)) ?? 0;
