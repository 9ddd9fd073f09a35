/** What belongs to all: who has it in their keeping, and what may leave it. (protocol §2) */
import { actOf } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Heard, heardAt } from './knowledge.ts';
import { keepersAct } from './policies.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';
import { stands } from './standing.ts';

export const isOfAll = (audit: Audit, account: unknown): boolean =>
  audit.valid(account, 'account.open')?.payload['is'] === 'group';

/** The last word on it that a chain has heard; of what belongs to one neighbour there is none. */
const lastWord = (audit: Audit, heard: Heard, account: string): Fields | null =>
  isOfAll(audit, account)
    ? (keepersAct(audit, heard, account)?.terms ?? (audit.valid(account, 'account.open') as Reading).payload)
    : null;

/** Whoever is named, or anybody where nobody is. */
export function mayKeep(audit: Audit, entry: Reading, account: string, member: string | null): boolean {
  const word = lastWord(audit, heardAt(audit, entry), account);
  return word === null || idsIn(word['keepers']).includes(member ?? '');
}

/** By somebody who is named; and by the word of all, said of this and used for nothing yet, where that is asked for or named. */
export function mayLeave(audit: Audit, entry: Reading, from: string): boolean {
  if (!mayKeep(audit, entry, from, audit.memberOf(entry))) return false;
  const mandate = hex(entry.payload['mandate']);
  const heard = heardAt(audit, entry);
  if (mandate === '') return lastWord(audit, heard, from)?.['decided'] !== true;
  const act = heard.has(mandate) ? actOf(audit, mandate, 'account.pay-out') : null;
  if (act === null || !stands(audit, heard, act.entry) || audit.purseAt(entry).paidOut.has(mandate)) return false;
  const { ref, to, unit, amount } = act.terms;
  const { payload } = entry;
  const isThis = hex(to) === hex(payload['to']) && unit === payload['unit'] && amount === payload['amount'];
  return isThis && hex(ref) === from;
}

/** One to seven, each once, in the place of those who stand. */
export function mayName(audit: Audit, { account, ref, keepers }: Fields, entry: Reading): boolean {
  const named = idsIn(keepers);
  const last = keepersAct(audit, heardAt(audit, entry), hex(account))?.entry.id ?? hex(account);
  return named.length > 0 && new Set(named).size === named.length && last === hex(ref) && isOfAll(audit, account);
}
