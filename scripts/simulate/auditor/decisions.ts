/** What was decided, by a coordinator's own entry or by one that carries out what others signed. (protocol §3.5, §4) */
import type { Audit } from './audit.ts';
import { type Fields, hex, type Reading } from './reading.ts';

export type Decision = { readonly entry: Reading; readonly kind: string; readonly terms: Fields };

export type Mandate = 'members' | 'coordinators' | 'coordinator';

/** Which mandates suffice, the strongest first. */
export const mandates: Readonly<Record<string, readonly Mandate[]>> = {
  'limit.raise': ['members', 'coordinator'],
  'limit.cut': ['members', 'coordinator'],
  'policy.set': ['members', 'coordinator'],
  'role.grant': ['members', 'coordinator'],
  'closers.set': ['members', 'coordinators', 'coordinator'],
  'member.remove': ['members', 'coordinators'],
  'member.restore': ['members'],
  'account.pass': ['members', 'coordinators'],
  'account.pay-out': ['members'],
  'keepers.set': ['members'],
  'member.merge': ['members', 'coordinator'],
  'member.unmerge': ['members', 'coordinator'],
};

export const isAct = (kind: string): boolean => Object.hasOwn(mandates, kind);

/** What a valid entry decides, if it is of one of these kinds. That it had the mandate is part of its being valid. */
export function decisionOf(audit: Audit, id: unknown, ...kinds: readonly string[]): Decision | null {
  const entry = audit.reading(id);
  if (entry === null || !(isAct(entry.kind) || entry.kind === 'enact') || audit.valid(entry.id) === null) return null;
  const decision = entry.kind === 'enact' ? proposedBy(audit, entry) : { kind: entry.kind, terms: entry.payload };
  return decision !== null && kinds.includes(decision.kind) ? { ...decision, entry } : null;
}

/** The act and the terms of the proposal, or of the ballot, that an entry carries out. */
function proposedBy(audit: Audit, { payload }: Reading): Pick<Decision, 'kind' | 'terms'> | null {
  const proposal = audit.valid(hex(payload['ref']), 'propose', 'ballot.open');
  const { act, terms } = (proposal?.payload ?? {}) as { readonly act?: string; readonly terms?: Fields };
  return act === undefined || terms === undefined ? null : { kind: act, terms };
}
