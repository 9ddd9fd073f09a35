/** What one chain may spend and owe, of its member's account and of those it keeps. (protocol §2, §3, §4 "Limits") */
import type { Audit } from './audit.ts';
import { isKept } from './custody.ts';
import { hex, type Reading } from './reading.ts';
import type { Gift } from './transfers.ts';

export type Part = {
  /** By unit; what may be spent. */
  readonly rights: Map<string, number>;
  /** By unit; how far below zero this device was let go. */
  readonly limits: Map<string, number>;
  /** By unit; the newest change of the limit. */
  readonly newest: Map<string, string>;
};

export type Purse = Part & {
  /** The same of accounts in custody. */
  readonly kept: Map<string, Part>;
  /** By account that is not the member's: the device that has it by this chain's own word, and whether it is its owner's. */
  readonly custody: Map<string, { readonly device: string; readonly own: boolean }>;
  /** By "device/account", where the account was taken over from that device, the entry at which it ends. */
  readonly keptFrom: Map<string, string>;
  /** By unit; lent until a lost phone's rights are inherited. */
  readonly advances: Map<string, number>;
  readonly claimed: Set<string>;
  /** By device, the newest of its entries that was claimed. */
  readonly claimedFrom: Map<string, string>;
  readonly declined: Set<string>;
  /** Payments taken back, and payments given back. */
  readonly reclaimed: Set<string>;
  readonly reversed: Set<string>;
  /** What all decided to pay and was paid, by whoever had the account: the payment of each. */
  readonly paidOut: Map<string, string>;
  /** By lost device, the entry at which it ends. */
  readonly inherited: Map<string, string>;
};

const copyOfPart = ({ rights, limits, newest }: Part): Part => ({
  rights: new Map(rights),
  limits: new Map(limits),
  newest: new Map(newest),
});
const nothing: Part = { rights: new Map(), limits: new Map(), newest: new Map() };

export const copyOf = (purse: Purse | null): Purse => ({
  ...copyOfPart(purse ?? nothing),
  kept: new Map([...(purse?.kept ?? [])].map(([account, part]) => [account, copyOfPart(part)])),
  custody: new Map(purse?.custody),
  keptFrom: new Map(purse?.keptFrom),
  advances: new Map(purse?.advances),
  claimed: new Set(purse?.claimed),
  claimedFrom: new Map(purse?.claimedFrom),
  declined: new Set(purse?.declined),
  reclaimed: new Set(purse?.reclaimed),
  reversed: new Set(purse?.reversed),
  paidOut: new Map(purse?.paidOut),
  inherited: new Map(purse?.inherited),
});

export function noteMandate({ id, payload }: Reading, purse: Purse): void {
  const mandate = hex(payload['mandate']);
  if (mandate !== '') purse.paidOut.set(mandate, id);
}

export const add = (amounts: Map<string, number>, unit: string, amount: number): void => {
  amounts.set(unit, (amounts.get(unit) ?? 0) + amount);
};

/** What the purse has of an account; of any but those in custody, its member's own. */
export function partOf(audit: Audit, purse: Purse, account: string): Part {
  if (!isKept(audit, account)) return purse;
  const part = purse.kept.get(account) ?? copyOfPart(nothing);
  purse.kept.set(account, part);
  return part;
}

export const unitsOf = (audit: Audit): string[] => Object.keys((audit.founding['limits'] as object | undefined) ?? {});

export function changeLimit(purse: Part, unit: string, amount: number, by: string): void {
  add(purse.limits, unit, amount);
  add(purse.rights, unit, amount);
  purse.newest.set(unit, by);
}

export function takeGift(audit: Audit, gift: Gift, purse: Purse): void {
  const { entry, amounts } = gift;
  purse.claimed.add(entry.id);
  const newest = audit.reading(purse.claimedFrom.get(entry.device) ?? null);
  if (newest === null || newest.seq < entry.seq) purse.claimedFrom.set(entry.device, entry.id);
  const part = partOf(audit, purse, gift.account);
  if (entry.kind === 'handover') {
    takeCustody(audit, gift, purse);
    return;
  }
  const units = entry.kind === 'admit' ? unitsOf(audit) : Object.keys(amounts);
  for (const unit of units) {
    const amount = amounts[unit] ?? 0;
    if (gift.limit) changeLimit(part, unit, amount, entry.id);
    else add(part.rights, unit, amount);
    if (gift.advance) add(purse.advances, unit, amount);
  }
}

/** An account goes to this chain with all that could be spent from it; what comes after it changes nothing else. */
function takeCustody(audit: Audit, { entry, account, amounts, toDevice }: Gift, purse: Purse): void {
  const part = partOf(audit, purse, account);
  for (const [unit, amount] of Object.entries(amounts)) add(part.rights, unit, amount);
  if (entry.payload['rest'] === true) return;
  for (const [mandate, paid] of audit.purseAt(entry).paidOut) purse.paidOut.set(mandate, paid);
  purse.custody.set(account, { device: toDevice, own: entry.payload['own'] === true });
  const limits = entry.payload['limits'] as Readonly<Record<string, number>>;
  for (const unit of unitsOf(audit)) {
    add(part.limits, unit, limits[unit] ?? 0);
    part.newest.set(unit, entry.id);
  }
}

export const keeps = (purse: Purse, account: string, device: string): boolean =>
  purse.custody.get(account)?.device === device;

/** From which accounts a device may pay: its member's, and those it keeps. */
export const holds = (audit: Audit, purse: Purse, account: string, entry: Reading): boolean =>
  account === audit.memberOf(entry) || keeps(purse, account, entry.device);

export const rightsIn = (purse: Part, unit: unknown): number => purse.rights.get(String(unit)) ?? 0;
export const limitIn = (purse: Part, unit: unknown): number => purse.limits.get(String(unit)) ?? 0;
