/** Accounts of neighbours without phones: opening, keeping, handing over. (protocol §2) */
import { coordinates, holdsRole } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, type Rules, unitIsKnown } from './common-ground.ts';
import { mayKeep, mayLeave } from './common-purse.ts';
import { custodyEndsKnown, isKept, openingOf, wentFrom } from './custody.ts';
import { authorOf } from './cutoffs.ts';
import { heardAt } from './knowledge.ts';
import { fullLimit, officeMost } from './policies.ts';
import { copyOf, holds, keeps, limitIn, partOf, rightsIn, unitsOf } from './purse.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';

type Amounts = Readonly<Record<string, number>>;

const opens: Holds = (entry, audit) => {
  const { is, limits, keepers, decided } = entry.payload as Fields & { readonly limits: Amounts };
  const named = idsIn(keepers);
  const isSound = new Set(named).size === named.length && named.includes(audit.memberOf(entry) ?? '');
  if (!Object.keys(limits).every((unit) => unitIsKnown(audit, unit))) return false;
  if (is === 'office' ? keepers !== undefined || decided !== undefined : keepers === undefined || !isSound)
    return false;
  if (coordinates(entry, audit)) return true;
  if (is === 'group' || !holdsRole(entry, audit, 'helper')) return false;
  const heard = heardAt(audit, entry);
  const kept = [...audit.purseAt(entry).custody.values()].filter(({ device }) => device === entry.device).length;
  return (
    Object.entries(limits).every(([unit, limit]) => limit <= fullLimit(audit, heard, unit)) &&
    kept < officeMost(audit, heard)
  );
};

const records: Holds = (entry, audit) => {
  const [from, to] = [hex(entry.payload['from']), hex(entry.payload['to'])];
  const { unit, amount } = entry.payload;
  const purse = copyOf(audit.purseAt(entry));
  if (!holds(audit, purse, from, entry) || !holds(audit, purse, to, entry) || from === to) return false;
  if (!unitIsKnown(audit, unit) || !mayLeave(audit, entry, from)) return false;
  return rightsIn(partOf(audit, purse, from), unit) >= Number(amount);
};

/** To a device of a member, who may keep it; and a group's account is nobody's own. */
function isReceived(audit: Audit, entry: Reading): boolean {
  const { payload, device } = entry;
  const [account, receiver] = [hex(payload['account']), openingOf(audit, payload['ref'])];
  if (receiver === null || receiver.device === device) return false;
  if (wentFrom(custodyEndsKnown(audit, heardAt(audit, entry)), receiver.device, account)) return false;
  if (payload['own'] === true && audit.valid(account, 'account.open')?.payload['is'] === 'group') return false;
  return payload['rest'] === true || mayKeep(audit, entry, account, authorOf(audit, receiver));
}

const asks: Holds = (entry, audit) =>
  keeps(audit.purseAt(entry), hex(entry.payload['account']), entry.device) && isReceived(audit, entry);

const askNamed = (audit: Audit, { payload }: Reading): Reading | null => {
  const approval = audit.valid(idsIn(payload['refs'])[0] ?? null, 'handover.approve');
  return approval === null ? null : audit.valid(approval.payload['ref'], 'handover.ask');
};

/** Each request once. */
function isApproved(audit: Audit, entry: Reading): boolean {
  const { payload, device } = entry;
  const ask = askNamed(audit, entry);
  if (ask === null || ask.device !== device) return false;
  if (audit.saidBefore(entry, 'handover').some((earlier) => askNamed(audit, earlier) === ask)) return false;
  return (
    hex(ask.payload['account']) === hex(payload['account']) &&
    (ask.payload['own'] === true) === (payload['own'] === true) &&
    audit.reading(ask.payload['ref'])?.device === audit.reading(payload['ref'])?.device
  );
}

const hands: Holds = (entry, audit) => {
  const { payload, device } = entry;
  const account = hex(payload['account']);
  const purse = copyOf(audit.purseAt(entry));
  const custody = purse.custody.get(account);
  if (custody === undefined || !isReceived(audit, entry)) return false;
  const part = partOf(audit, purse, account);
  const [rights, limits] = [payload['rights'], payload['limits']] as [Amounts, Amounts];
  const isAll = unitsOf(audit).every(
    (unit) => (rights[unit] ?? 0) === rightsIn(part, unit) && (limits[unit] ?? 0) === limitIn(part, unit),
  );
  const isPlain = [rights, limits].every((amounts) =>
    Object.entries(amounts).every(([unit, amount]) => amount !== 0 && unitIsKnown(audit, unit)),
  );
  if (!isAll || !isPlain) return false;
  if (payload['rest'] !== true)
    return custody.device === device && (coordinates(entry, audit) || isApproved(audit, entry));
  const receiver = audit.reading(payload['ref'])?.device;
  return custody.device !== device && custody.device === receiver && Object.keys(rights).length > 0;
};

const takes: Holds = (entry, audit) => {
  const { unit, rights, limit } = entry.payload as Fields & { readonly rights: number; readonly limit: number };
  const account = hex(entry.payload['account']);
  const purse = copyOf(audit.purseAt(entry));
  const custody = purse.custody.get(account);
  if (custody?.device !== entry.device || !custody.own) return false;
  if (purse.newest.get(String(unit)) !== hex(entry.payload['ref'])) return false;
  if (limit > 0 && limitIn(purse, unit) > 0) return false;
  const part = partOf(audit, purse, account);
  return rightsIn(part, unit) === rights && limitIn(part, unit) === limit && (rights !== 0 || limit !== 0);
};

/** Whether several may give an account of one device to another: it kept it, by what they had seen of it. */
export function mayPass(audit: Audit, terms: Fields, entry: Reading): boolean {
  const [account, device] = [hex(terms['account']), hex(terms['device'])];
  const cut = idsIn(terms['refs']).map((id) => audit.reading(id) as Reading);
  if (cut.some((each) => each.device !== device)) return false;
  if (!isKept(audit, account) || !cut.some((each) => keeps(audit.purseAfter(each), account, device))) return false;
  const receiver = openingOf(audit, terms['ref']);
  if (receiver === null || wentFrom(custodyEndsKnown(audit, heardAt(audit, entry)), receiver.device, account))
    return false;
  return receiver.device !== device && mayKeep(audit, entry, account, authorOf(audit, receiver));
}

export const custodyRules: Rules = {
  'account.open': opens,
  record: records,
  'handover.ask': asks,
  'handover.approve': (entry, audit) =>
    audit.valid(entry.payload['ref'], 'handover.ask') !== null && coordinates(entry, audit),
  handover: hands,
  'account.take': takes,
};
