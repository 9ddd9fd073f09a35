/** What a chain knows of what others decided. (protocol §1, "Governance") */
import type { Audit } from './audit.ts';
import type { Reading } from './reading.ts';

const governance: ReadonlySet<string> = new Set([
  ...['found', 'role.end', 'enact', 'fork.proof', 'member.leave', 'device.revoke', 'device.veto', 'guardians.set'],
  ...['invite.move', 'limit.vouch', 'limit.grow', 'epoch.rotate'],
  ...['limit.raise', 'limit.cut', 'policy.set', 'role.grant', 'closers.set', 'member.merge', 'member.unmerge'],
  ...['mark.give', 'mark.remove'],
]);

/** By id, the number of the entry by which the chain acknowledged it first. */
export type Heard = ReadonlyMap<string, number>;

/** What the chain had acknowledged when it came to say this entry, its own acknowledgements included. */
export function heardAt(audit: Audit, entry: Reading): Heard {
  return audit.once('heard', entry.id, () => {
    const before = audit.reading(entry.prev);
    const heard = new Map(before === null ? [] : heardAfter(audit, before));
    for (const id of entry.acks) if (!heard.has(id)) heard.set(id, entry.seq);
    return heard;
  });
}

/** The same, and this entry as well: what one decides oneself one knows. */
export function heardAfter(audit: Audit, entry: Reading): Heard {
  return governance.has(entry.kind)
    ? new Map([[entry.id, entry.seq], ...heardAt(audit, entry)])
    : heardAt(audit, entry);
}

export const known = (audit: Audit, heard: Heard, ...kinds: readonly string[]): Reading[] =>
  audit.ofKindAmong(heard.keys(), ...kinds).filter(({ kind }) => governance.has(kind));

/** Proofs that a device forked, and the number at which. (§5) */
export const proofsAgainst = (audit: Audit, heard: Heard, device: string): { id: string; seq: number }[] =>
  known(audit, heard, 'fork.proof').flatMap(({ id, payload }) => {
    const forked = audit.reading((payload['refs'] as readonly unknown[])[0]);
    return forked?.device === device ? [{ id, seq: forked.seq }] : [];
  });
