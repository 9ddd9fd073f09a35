/** How far below zero a member may go, and who may change it. (protocol §4 "Limits", §9 "Limits that grow") */
import { type Act, coordinates } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, limitOf, type Rules, unitIsKnown } from './common-ground.ts';
import { authorOf } from './cutoffs.ts';
import { decisionOf } from './decisions.ts';
import { heardAt, known } from './knowledge.ts';
import { fullLimit, growthPartners, starterLimit, vouchingMost } from './policies.ts';
import { limitIn } from './purse.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';
import { stands } from './standing.ts';
import { passingOf } from './transfers.ts';

const changing = ['limit.raise', 'limit.cut', 'limit.vouch', 'limit.grow', 'enact'] as const;
const limitMost = 1_000_000_000;

type Change = {
  readonly is: 'raise' | 'cut' | 'growth';
  readonly member: string;
  readonly unit: string;
  readonly amount: number;
  readonly ref: string;
};

/** What an entry changes; an advance is beside the line, and changes nothing. */
function changeOf(audit: Audit, entry: Reading): Change | null {
  if (entry.kind === 'account.take') {
    const { unit, limit, ref } = entry.payload;
    const member = audit.memberOf(entry) ?? '';
    return { is: 'raise', member, unit: String(unit), amount: Number(limit), ref: hex(ref) };
  }
  const act = decisionOf(audit, entry.id, 'limit.raise', 'limit.cut');
  if (act === null && entry.kind !== 'limit.vouch' && entry.kind !== 'limit.grow') return null;
  const terms = act?.terms ?? entry.payload;
  if (terms['advance'] === true) return null;
  const is = act?.kind === 'limit.cut' ? 'cut' : entry.kind === 'limit.grow' ? 'growth' : 'raise';
  const member = is === 'growth' ? (audit.memberOf(entry) ?? '') : hex(terms['member']);
  return { is, member, unit: String(terms['unit']), amount: Number(terms['amount']), ref: hex(terms['ref']) };
}

/** What begins the line of all units of an account: how far its first device may go. */
function beginning(audit: Audit, entry: Reading): { readonly member: string; readonly limits: Fields } | null {
  if (entry.kind === 'found')
    return { member: authorOf(audit, entry) ?? '', limits: entry.payload['limits'] as Fields };
  if (entry.kind === 'account.open') return { member: entry.id, limits: entry.payload['limits'] as Fields };
  if (entry.kind === 'handover' && entry.payload['rest'] !== true)
    return { member: hex(entry.payload['account']), limits: entry.payload['limits'] as Fields };
  if (entry.kind !== 'admit') return null;
  const joined = audit.valid(entry.payload['ref'], 'join');
  return joined && { member: hex(joined.payload['root']), limits: entry.payload['limits'] as Fields };
}

/** The limit at one point of an account's line in a unit; `null`: this is no point of it. */
function limitAt(audit: Audit, id: unknown, member: string, unit: string): number | null {
  const entry = audit.valid(id);
  if (entry === null) return null;
  const begun = beginning(audit, entry);
  if (begun !== null) return begun.member === member ? Number(begun.limits[unit] ?? 0) : null;
  const change = changeOf(audit, entry);
  if (change === null || change.member !== member || change.unit !== unit) return null;
  if (change.is === 'growth') return fullLimit(audit, heardAt(audit, entry), unit);
  return (limitAt(audit, change.ref, member, unit) ?? 0) + (change.is === 'cut' ? -change.amount : change.amount);
}

/** Whether the author knows another change that stands and builds on the same one. */
const isOldNews = (audit: Audit, entry: Reading, { member, unit, ref }: Change): boolean =>
  known(audit, heardAt(audit, entry), ...changing)
    .filter((each) => stands(audit, heardAt(audit, entry), each))
    .flatMap((each) => changeOf(audit, each) ?? [])
    .some((change) => change.member === member && change.unit === unit && change.ref === ref);

/** The terms of a raise or a cut. */
export function mayChangeLimit(audit: Audit, { kind, terms }: Act, entry: Reading): boolean {
  const [member, unit, ref, amount] = [
    ...[hex(terms['member']), String(terms['unit']), hex(terms['ref'])],
    Number(terms['amount']),
  ] as [string, string, string, number];
  const limit = limitAt(audit, ref, member, unit);
  if (!unitIsKnown(audit, unit) || limit === null) return false;
  const is = kind === 'limit.cut' ? 'cut' : 'raise';
  if (terms['advance'] !== true && isOldNews(audit, entry, { is, member, unit, ref, amount })) return false;
  return kind === 'limit.cut' ? amount <= limit : limit + amount <= limitMost;
}

const hasFullLimit = (audit: Audit, entry: Reading, unit: string): boolean =>
  limitIn(audit.purseAt(entry), unit) >= fullLimit(audit, heardAt(audit, entry), unit) || coordinates(entry, audit);

const vouches: Holds = (entry, audit) => {
  const { unit, amount, ref } = entry.payload as Fields & { readonly unit: string; readonly amount: number };
  const member = hex(entry.payload['member']);
  if (limitOf(audit, unit) === undefined || member === audit.memberOf(entry)) return false;
  if (audit.valid(ref, 'admit') === null || limitAt(audit, ref, member, unit) !== 0) return false;
  const heard = heardAt(audit, entry);
  const others = new Set(audit.saidBefore(entry, 'limit.vouch').map(({ payload }) => hex(payload['member'])));
  return (
    hasFullLimit(audit, entry, unit) &&
    amount <= starterLimit(audit, heard, unit) &&
    (others.has(member) || others.size < vouchingMost(audit, heard))
  );
};

/** With whom an acceptance shows trade, if they had the full limit when they did their half of it. */
function partnerIn(audit: Audit, entry: Reading, id: string, unit: string): string | null {
  const [accepted, newcomer] = [audit.valid(id, 'accept'), audit.memberOf(entry)];
  const paid = accepted === null ? null : audit.valid(accepted.payload['ref'], 'pay');
  const passing = paid === null ? null : passingOf(audit, paid.id);
  if (accepted === null || paid === null || passing === null || passing.unit !== unit) return null;
  const isTaken = passing.to === newcomer && accepted.device === entry.device;
  if (!isTaken && passing.from !== newcomer) return null;
  const [theirs, other] = isTaken ? [paid, passing.from] : [accepted, passing.to];
  return audit.memberOf(theirs) === other && hasFullLimit(audit, theirs, unit) ? other : null;
}

/** Whether anybody had taken trust away by this point of a line. */
function wasCut(audit: Audit, id: string): boolean {
  const entry = audit.valid(id);
  const change = entry === null ? null : changeOf(audit, entry);
  return change !== null && (change.is === 'cut' || wasCut(audit, change.ref));
}

const grows: Holds = (entry, audit) => {
  const [unit, ref] = [String(entry.payload['unit']), hex(entry.payload['ref'])];
  if (!unitIsKnown(audit, unit)) return false;
  const purse = audit.purseAt(entry);
  const heard = heardAt(audit, entry);
  const has = limitIn(purse, unit);
  if (purse.newest.get(unit) !== ref || has === 0 || wasCut(audit, ref)) return false;
  if (has >= fullLimit(audit, heard, unit)) return false;
  const partners = idsIn(entry.payload['refs']).flatMap((id) => partnerIn(audit, entry, id, unit) ?? []);
  return new Set(partners).size >= growthPartners(audit, heard);
};

export const limitRules: Rules = { 'limit.vouch': vouches, 'limit.grow': grows };
