/** A member's phones: how one comes, is lost, and is refused; and whoever leaves. (protocol §2, §6, §9 "Guardians") */
import type { Audit } from './audit.ts';
import type { Holds, Rules } from './common-ground.ts';
import { authorOf } from './cutoffs.ts';
import { heardAt, known } from './knowledge.ts';
import { hex, idsIn, type Reading, revocationMessage } from './reading.ts';
import { rootSigned } from './rules-of-membership.ts';

const openings = ['found', 'join', 'device.add'] as const;

/** What the guardians said who let this device in; none: it came with the card. */
function wordsFor(audit: Audit, { payload }: Reading): Reading[] {
  return payload['authorisation'] === undefined
    ? idsIn(payload['refs']).flatMap((id) => audit.valid(id, 'guardian.vouch') ?? [])
    : [];
}

/** Enough guardians of one choice of this member, all for this device. */
function guardiansAgree(entry: Reading, audit: Audit): boolean {
  const words = wordsFor(audit, entry);
  const choices = new Set(words.map(({ payload }) => hex(payload['ref'])));
  const [id, second] = choices;
  const choice = audit.valid(id, 'guardians.set');
  if (choice === null || second !== undefined || words.length !== idsIn(entry.payload['refs']).length) return false;
  const saidBy = new Set(words.map((word) => audit.memberOf(word)));
  return (
    audit.memberOf(choice) === hex(entry.payload['root']) &&
    words.every(
      ({ payload }) => hex(payload['device']) === entry.device && hex(payload['box']) === hex(entry.payload['box']),
    ) &&
    saidBy.size >= Number(choice.payload['need'])
  );
}

const adds: Holds = (entry, audit) => {
  const opening = audit.valid(entry.payload['ref'], ...openings);
  if (hex(opening?.payload['root']) !== hex(entry.payload['root'])) return false;
  return entry.payload['authorisation'] === undefined ? guardiansAgree(entry, audit) : rootSigned(entry, audit);
};

const isOfDevice = (audit: Audit, id: string, device: string): boolean => audit.reading(id)?.device === device;

const revokes: Holds = (entry, audit) => {
  const { root, device, ref, refs, authorisation } = entry.payload;
  const opening = audit.valid(ref, ...openings);
  const lost = hex(device);
  if (opening === null || opening.device !== lost || lost === entry.device) return false;
  if (hex(root) !== audit.memberOf(entry) || authorOf(audit, opening) !== hex(root)) return false;
  if (!idsIn(refs).every((id) => isOfDevice(audit, id, lost))) return false;
  if (authorisation !== undefined)
    return audit.vouches(hex(root), revocationMessage(entry.group, lost, entry.device, idsIn(refs)));
  const own = audit.before(entry)[0];
  const words = own === undefined ? [] : wordsFor(audit, own);
  return words.length > 0 && words.every(({ payload }) => idsIn(payload['lost']).includes(lost));
};

const vetoes: Holds = (entry, audit) => {
  const opening = audit.valid(entry.payload['ref'], 'device.add');
  if (opening === null || opening.payload['authorisation'] !== undefined) return false;
  return authorOf(audit, opening) === audit.memberOf(entry) && opening.device !== entry.device;
};

const chooses: Holds = (entry, audit) => {
  const guardians = idsIn(entry.payload['guardians']);
  const need = Number(entry.payload['need']);
  const different = new Set(guardians);
  return (
    different.size === guardians.length &&
    !different.has(audit.memberOf(entry) ?? '') &&
    (guardians.length === 0 || (need >= 2 && need <= guardians.length))
  );
};

const vouchesFor: Holds = (entry, audit) => {
  const choice = audit.valid(entry.payload['ref'], 'guardians.set');
  if (choice === null || !idsIn(choice.payload['guardians']).includes(audit.memberOf(entry) ?? '')) return false;
  const choices = known(audit, heardAt(audit, entry), 'guardians.set').filter(
    (each) => audit.memberOf(each) === audit.memberOf(choice),
  );
  const isNewer = (each: Reading): boolean =>
    audit.depth(each) > audit.depth(choice) || (audit.depth(each) === audit.depth(choice) && each.id < choice.id);
  return choices.includes(choice) && !choices.some(isNewer);
};

const leaves: Holds = (entry, audit) =>
  idsIn(entry.payload['refs']).every((id) => {
    const end = audit.reading(id);
    return end !== null && authorOf(audit, end) === audit.memberOf(entry);
  });

/** Two entries of one device on top of the same one. (§5) */
const proves: Holds = ({ payload }, audit) => {
  const [one, other] = idsIn(payload['refs']).map((id) => audit.reading(id));
  return one != null && other != null && one !== other && one.device === other.device && one.prev === other.prev;
};

export const deviceRules: Rules = {
  'device.add': adds,
  'device.revoke': revokes,
  'device.veto': vetoes,
  'guardians.set': chooses,
  'guardian.vouch': vouchesFor,
  'member.leave': leaves,
  'fork.proof': proves,
};
