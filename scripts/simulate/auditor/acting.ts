/** Acts: what a coordinator does alone, or several carry out together. (protocol §3.5, §4) */
import type { Audit } from './audit.ts';
import { authorOf, cutoffsKnown } from './cutoffs.ts';
import { type Decision, decisionOf, type Mandate, mandates } from './decisions.ts';
import { type Heard, heardAt, known } from './knowledge.ts';
import { type Fields, hex, type Reading } from './reading.ts';
import { stands } from './standing.ts';

export type Act = Decision & {
  readonly mandate: Mandate;
  /** The members who signed it. */
  readonly signers: readonly string[];
};

/** What a valid entry does, if it is an act of one of these kinds, and who stood behind it. */
export function actOf(audit: Audit, id: unknown, ...kinds: readonly string[]): Act | null {
  const decision = decisionOf(audit, id, ...kinds);
  return decision && audit.once('act', decision.entry.id, () => tryActing(audit, decision.entry));
}

/** What an entry would do by the mandate that it has; `null` if it has none. Its terms are not judged. */
export function tryActing(audit: Audit, entry: Reading): Act | null {
  if (entry.kind !== 'enact') {
    const may = mandates[entry.kind]?.includes('coordinator') && coordinates(entry, audit);
    if (!may) return null;
    return {
      ...{ entry, kind: entry.kind, terms: entry.payload },
      ...{ mandate: 'coordinator', signers: [audit.memberOf(entry) ?? ''] },
    };
  }
  const asked = audit.valid(entry.payload['ref'], 'ballot.open');
  if (asked !== null) return votedFor(entry, asked);
  const proposal = audit.valid(entry.payload['ref'], 'propose');
  if (proposal === null) return null;
  const { act, terms } = proposal.payload as { readonly act: string; readonly terms: Fields };
  const said = (entry.payload['refs'] as readonly unknown[]).map((id) => audit.valid(id, 'cosign'));
  const signed = [proposal, ...said.flatMap((each) => each ?? [])];
  if (said.some((each) => each === null || hex(each.payload['ref']) !== proposal.id)) return null;
  const signers = [...new Set(signed.flatMap((each) => audit.memberOf(each) ?? []))];
  const coordinators = new Set(signed.filter((each) => coordinates(each, audit)).map((each) => audit.memberOf(each)));
  const electorate = electorateOf(audit, proposal);
  const votes = signers.filter((member) => electorate.has(member)).length;
  const has: Readonly<Record<Mandate, boolean>> = {
    members: votes * 2 > electorate.size,
    coordinators: coordinators.size >= 2,
    coordinator: coordinators.size >= 1,
  };
  const mandate = mandates[act]?.find((each) => has[each]);
  return mandate === undefined ? null : { entry, kind: act, terms, mandate, signers };
}

/** By the vote of all, and of nobody by name; whether they are for it is a question of its own. */
function votedFor(entry: Reading, { payload }: Reading): Act | null {
  const { act, terms } = payload as { readonly act?: string; readonly terms?: Fields };
  if (act === undefined || terms === undefined || !mandates[act]?.includes('members')) return null;
  return { entry, kind: act, terms, mandate: 'members', signers: [] };
}

/** Everybody who was a member, and not cut off, in the causal past of a proposal. */
export function electorateOf(audit: Audit, proposal: Reading): ReadonlySet<string> {
  return audit.once('electorate', proposal.id, () => {
    const past = audit.past(proposal);
    const openings = audit.ofKindAmong(past, 'found', 'join', 'device.add');
    const heard: Heard = new Map([...past].map((id) => [id, 0]));
    const members = new Set(openings.map((opening) => authorOf(audit, opening) ?? ''));
    for (const { member, device } of cutoffsKnown(audit, heard)) if (device === null) members.delete(member);
    return members;
  });
}

/** By the founding, or by a role that stands for this chain and of which it knows no end that stands. (§2) */
export const coordinates = (entry: Reading, audit: Audit): boolean => holdsRole(entry, audit, 'coordinator');

export function holdsRole(entry: Reading, audit: Audit, role: string): boolean {
  const member = audit.memberOf(entry);
  return member !== null && rolesKnown(audit, heardAt(audit, entry), role).includes(member);
}

/** Those who hold it, as far as a chain has heard, and were not put out nor went. */
export function holdersKnown(audit: Audit, heard: Heard, role: string): ReadonlySet<string> {
  const gone = cutoffsKnown(audit, heard).flatMap(({ member, device }) => (device === null ? [member] : []));
  return new Set(rolesKnown(audit, heard, role).filter((member) => !gone.includes(member)));
}

/** The members whom a founding or a grant that stands made it, unless an end that stands took it back. */
function rolesKnown(audit: Audit, heard: Heard, role: string): readonly string[] {
  const ended = new Set(
    known(audit, heard, 'role.end')
      .filter((end) => stands(audit, heard, end))
      .map(({ payload }) => hex(payload['ref'])),
  );
  return known(audit, heard, 'found', 'role.grant', 'enact').flatMap((decision) => {
    if (ended.has(decision.id) || !stands(audit, heard, decision)) return [];
    if (decision.kind === 'found') return role === 'coordinator' ? [authorOf(audit, decision) ?? ''] : [];
    const terms = decisionOf(audit, decision.id, 'role.grant')?.terms;
    return terms?.['role'] === role ? [hex(terms['member'])] : [];
  });
}
