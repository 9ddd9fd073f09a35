/** What one chain may spend and owe, entry after entry. Asked for by way of the audit, since rules and purses rest on one another. */
import type { Audit } from './audit.ts';
import { addPart, applyCustody } from './custodies.ts';
import { custodyEnd, isKept } from './custody.ts';
import { decisionOf } from './decisions.ts';
import { inheritanceOf } from './inheriting.ts';
import { heardAt } from './knowledge.ts';
import { fullLimit } from './policies.ts';
import { add, changeLimit, copyOf, keeps, noteMandate, type Purse, partOf, rightsIn, takeGift } from './purse.ts';
import { hex, type Reading } from './reading.ts';
import { stands } from './standing.ts';
import { giftOf, passingOf } from './transfers.ts';

/** As it is when the chain comes to say this entry: what it acknowledges has happened already. */
export function reckonPurseAt(audit: Audit, entry: Reading): Purse {
  return audit.once('purse at', entry.id, () => {
    const before = audit.reading(entry.prev);
    const purse = copyOf(before === null ? null : audit.purseAfter(before));
    const heard = heardAt(audit, entry);
    for (const id of entry.acks) if (heard.get(id) === entry.seq) takeCut(audit, entry, id, purse);
    for (const id of entry.acks) if (heard.get(id) === entry.seq) heedCustodyEnd(audit, entry, id, purse);
    return purse;
  });
}

export function reckonPurseAfter(audit: Audit, entry: Reading): Purse {
  return audit.once('purse after', entry.id, () => {
    const purse = copyOf(audit.purseAt(entry));
    if (audit.valid(entry.id) !== null) apply(audit, entry, purse);
    return purse;
  });
}

/** A cut takes from limit and rights, and no more than the limit. */
function takeCut(audit: Audit, entry: Reading, id: string, purse: Purse): void {
  const cut = decisionOf(audit, id, 'limit.cut');
  if (cut === null || hex(cut.terms['device']) !== entry.device) return;
  const { unit, amount } = cut.terms as { readonly unit: string; readonly amount: number };
  const account = hex(cut.terms['member']);
  if (account !== audit.memberOf(entry) && !isKept(audit, account)) return;
  const part = partOf(audit, purse, account);
  if (id !== entry.id && !stands(audit, heardAt(audit, entry), cut.entry)) return;
  const taken = Math.min(amount, part.limits.get(unit) ?? 0);
  changeLimit(part, unit, -taken, id);
}

/** A device that hears that an account was given to another one keeps it no more; what it could spend stays where it is. */
function heedCustodyEnd(audit: Audit, entry: Reading, id: string, purse: Purse): void {
  const end = custodyEnd(audit, id);
  if (end === null || end.device !== entry.device || !keeps(purse, end.account, entry.device)) return;
  purse.custody.delete(end.account);
}

function apply(audit: Audit, entry: Reading, purse: Purse): void {
  const { kind, payload, id } = entry;
  takeCut(audit, entry, id, purse);
  heedCustodyEnd(audit, entry, id, purse);
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
      if (passing !== null) add(partOf(audit, purse, passing.from).rights, passing.unit, -passing.amount);
      noteMandate(entry, purse);
      return;
    }
    case 'reclaim': {
      const passing = passingOf(audit, audit.valid(payload['ref'], 'decline')?.payload['ref']);
      if (passing === null) return;
      purse.reclaimed.add(passing.entry.id);
      for (const [mandate, paid] of purse.paidOut) if (paid === passing.entry.id) purse.paidOut.delete(mandate);
      add(partOf(audit, purse, passing.from).rights, passing.unit, passing.amount);
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
    case 'account.open':
    case 'record':
    case 'handover':
    case 'account.take':
    case 'account.inherit':
      applyCustody(audit, entry, purse);
      return;
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
  for (const [mandate, paid] of left.paidOut) purse.paidOut.set(mandate, paid);
  for (const part of ['claimed', 'declined', 'reclaimed', 'reversed'] as const)
    for (const id of left[part]) purse[part].add(id);
  for (const [device, id] of left.claimedFrom) if (!purse.claimedFrom.has(device)) purse.claimedFrom.set(device, id);
  for (const [device, id] of left.inherited) purse.inherited.set(device, id);
  for (const [place, id] of left.keptFrom) purse.keptFrom.set(place, id);
  for (const [account, part] of left.kept) addPart(partOf(audit, purse, account), part);
  for (const [account, { device, own }] of left.custody)
    if (device === end.device) purse.custody.set(account, { device: entry.device, own });
    else if (!purse.custody.has(account)) purse.custody.set(account, { device, own });
  for (const [unit, lent] of purse.advances) {
    const repaid = Math.min(lent, Math.max(0, rightsIn(purse, unit)));
    add(purse.rights, unit, -repaid);
    add(purse.advances, unit, -repaid);
  }
}
