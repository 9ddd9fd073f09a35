/** What one chain may spend and owe, entry after entry. (protocol §2, §3, §4 "Limits") */
import { actOf } from './acting.ts';
import type { Audit } from './audit.ts';
import { inheritanceOf } from './inheriting.ts';
import { heardAt, stands } from './knowledge.ts';
import { fullLimit } from './policies.ts';
import { hex, type Reading } from './reading.ts';
import { type Gift, giftOf, passingOf } from './transfers.ts';

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

const add = (amounts: Map<string, number>, unit: string, amount: number): void => {
  amounts.set(unit, (amounts.get(unit) ?? 0) + amount);
};

const unitsOf = (audit: Audit): string[] => Object.keys((audit.founding['limits'] as object | undefined) ?? {});

/** As it is when the chain comes to say this entry: what it acknowledges has happened already. */
export function purseAt(audit: Audit, entry: Reading): Purse {
  return audit.once('purse at', entry.id, () => {
    const before = audit.reading(entry.prev);
    const purse = copyOf(before === null ? null : purseAfter(audit, before));
    const heard = heardAt(audit, entry);
    for (const id of entry.acks) if (heard.get(id) === entry.seq) takeCut(audit, entry, id, purse);
    return purse;
  });
}

export function purseAfter(audit: Audit, entry: Reading): Purse {
  return audit.once('purse after', entry.id, () => {
    const purse = copyOf(purseAt(audit, entry));
    if (audit.valid(entry.id) !== null) apply(audit, entry, purse);
    return purse;
  });
}

/** A cut takes from limit and rights, and no more than the limit. */
function takeCut(audit: Audit, entry: Reading, id: string, purse: Purse): void {
  const cut = actOf(audit, id, 'limit.cut');
  if (cut === null || hex(cut.terms['device']) !== entry.device) return;
  const { unit, amount } = cut.terms as { readonly unit: string; readonly amount: number };
  if (id !== entry.id && !stands(audit, heardAt(audit, entry), cut.entry)) return;
  const taken = Math.min(amount, purse.limits.get(unit) ?? 0);
  changeLimit(purse, unit, -taken, id);
}

function changeLimit(purse: Purse, unit: string, amount: number, by: string): void {
  add(purse.limits, unit, amount);
  add(purse.rights, unit, amount);
  purse.newest.set(unit, by);
}

function apply(audit: Audit, entry: Reading, purse: Purse): void {
  const { kind, payload, id } = entry;
  takeCut(audit, entry, id, purse);
  switch (kind) {
    case 'found':
      for (const [unit, limit] of Object.entries(payload['limits'] as Record<string, number>))
        changeLimit(purse, unit, limit, id);
      return;
    case 'move':
      add(purse.rights, String(payload['unit']), -Number(payload['amount']));
      return;
    case 'accept': {
      const gift = giftOf(audit, payload['ref']);
      if (gift !== null) takeGift(audit, gift, purse);
      return;
    }
    case 'decline':
      purse.declined.add(hex(payload['ref']));
      return;
    case 'pay':
    case 'reverse': {
      const passing = passingOf(audit, id);
      if (kind === 'reverse') purse.reversed.add(hex(payload['ref']));
      if (passing !== null) add(purse.rights, passing.unit, -passing.amount);
      return;
    }
    case 'reclaim': {
      const passing = passingOf(audit, audit.valid(payload['ref'], 'decline')?.payload['ref']);
      if (passing === null) return;
      purse.reclaimed.add(passing.entry.id);
      add(purse.rights, passing.unit, passing.amount);
      return;
    }
    case 'limit.grow': {
      const unit = String(payload['unit']);
      const more = fullLimit(audit, heardAt(audit, entry), unit) - (purse.limits.get(unit) ?? 0);
      changeLimit(purse, unit, more, id);
      return;
    }
    case 'inherit':
      takeOver(audit, entry, purse);
      return;
  }
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

/** What was lent is paid back first. (§8, "Inheriting") */
function takeOver(audit: Audit, entry: Reading, purse: Purse): void {
  const inheritance = inheritanceOf(audit, entry);
  if (inheritance === null) return;
  const { left, end } = inheritance;
  purse.inherited.set(end.device, end.id);
  for (const part of ['rights', 'limits', 'advances'] as const)
    for (const [unit, amount] of left[part]) add(purse[part], unit, amount);
  for (const [unit, id] of left.newest) purse.newest.set(unit, id);
  for (const part of ['claimed', 'declined', 'reclaimed', 'reversed'] as const)
    for (const id of left[part]) purse[part].add(id);
  for (const [device, id] of left.claimedFrom) if (!purse.claimedFrom.has(device)) purse.claimedFrom.set(device, id);
  for (const [device, id] of left.inherited) purse.inherited.set(device, id);
  for (const [unit, lent] of purse.advances) {
    const repaid = Math.min(lent, Math.max(0, rightsIn(purse, unit)));
    add(purse.rights, unit, -repaid);
    add(purse.advances, unit, -repaid);
  }
}

export const rightsIn = (purse: Purse, unit: unknown): number => purse.rights.get(String(unit)) ?? 0;
export const limitIn = (purse: Purse, unit: unknown): number => purse.limits.get(String(unit)) ?? 0;
