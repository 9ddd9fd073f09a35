/** What opening, writing down, handing over and taking over do to the chain that says it. (protocol §2) */
import type { Audit } from './audit.ts';
import { openingOf } from './custody.ts';
import { legacyOf } from './inheriting.ts';
import { add, changeLimit, noteMandate, type Part, type Purse, partOf, unitsOf } from './purse.ts';
import { type Fields, hex, type Reading } from './reading.ts';
import { giftOf, passingOf } from './transfers.ts';

export function applyCustody(audit: Audit, entry: Reading, purse: Purse): void {
  const { kind, payload, id, device } = entry;
  switch (kind) {
    case 'account.open': {
      const limits = payload['limits'] as Readonly<Record<string, number>>;
      for (const unit of unitsOf(audit)) changeLimit(partOf(audit, purse, id), unit, limits[unit] ?? 0, id);
      purse.custody.set(id, { device, own: false });
      return;
    }
    case 'record': {
      const written = passingOf(audit, id);
      if (written === null) return;
      add(partOf(audit, purse, written.from).rights, written.unit, -written.amount);
      add(partOf(audit, purse, written.to).rights, written.unit, written.amount);
      purse.claimed.add(id);
      noteMandate(entry, purse);
      return;
    }
    case 'handover': {
      const account = hex(payload['account']);
      purse.kept.delete(account);
      const receiver = openingOf(audit, payload['ref']);
      if (payload['rest'] !== true && receiver !== null)
        purse.custody.set(account, { device: receiver.device, own: payload['own'] === true });
      return;
    }
    case 'account.take':
      take(audit, entry, purse);
      return;
    default:
      inheritAccount(audit, entry, purse);
  }
}

function take(audit: Audit, { payload, id }: Reading, purse: Purse): void {
  const { unit, rights, limit } = payload as Fields & {
    readonly unit: string;
    readonly rights: number;
    readonly limit: number;
  };
  const part = partOf(audit, purse, hex(payload['account']));
  part.limits.delete(unit);
  add(part.rights, unit, -rights);
  changeLimit(purse, unit, limit, id);
  add(purse.rights, unit, rights - limit);
}

export function addPart(to: Part, from: Part): void {
  for (const [unit, amount] of from.rights) add(to.rights, unit, amount);
  for (const [unit, amount] of from.limits) add(to.limits, unit, amount);
  for (const [unit, id] of from.newest) to.newest.set(unit, id);
}

function inheritAccount(audit: Audit, entry: Reading, purse: Purse): void {
  const legacy = legacyOf(audit, entry);
  if (legacy === null) return;
  const { account, end, left, from } = legacy;
  purse.keptFrom.set(from, end.id);
  purse.custody.set(account, { device: entry.device, own: false });
  addPart(partOf(audit, purse, account), partOf(audit, left, account));
  for (const [mandate, paid] of left.paidOut) purse.paidOut.set(mandate, paid);
  for (const id of left.claimed) if (giftOf(audit, id)?.account === account) purse.claimed.add(id);
  for (const id of left.declined) if (giftOf(audit, id)?.account === account) purse.declined.add(id);
  for (const id of left.reclaimed) if (passingOf(audit, id)?.from === account) purse.reclaimed.add(id);
  for (const id of left.reversed) if (passingOf(audit, id)?.to === account) purse.reversed.add(id);
  for (const [device, id] of left.claimedFrom) if (!purse.claimedFrom.has(device)) purse.claimedFrom.set(device, id);
}
