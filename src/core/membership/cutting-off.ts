/** `member.remove`, `member.restore`, `member.leave`, `device.revoke`, `device.veto`. (protocol §2, §6) */
import { insertSorted } from '../../lib/sorted.ts';
import { recountMember } from '../accounts/counting.ts';
import { bytes, deviceId, entryId, listOf, memberId, optional, payloadOf, type Read } from '../fields.ts';
import { type EntryId, idToBytes, type MemberId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { act } from '../mandates/act.ts';
import { addRestriction, type CutoffReason } from '../restrictions.ts';
import { revocationStatement } from './authorisations.ts';
import { openedByGuardians } from './guardians.ts';
import type { Device } from './state.ts';

/** Enough for the tips of a member's devices, forked ones included. */
const maxTips = 64;
const tips = listOf(entryId, maxTips);

const removalShape = {
  member: memberId,
  /** The cut: the last entry of each of the member's devices that the signers had seen. */
  refs: tips,
};

/** Needs two coordinators or more than half of all members: nobody removes another alone. */
export const removeMember = act<Read<typeof removalShape>>({
  decode: payloadOf(removalShape),
  enough: ['coordinators', 'members'],
  judge: ({ member, refs }, at, { signers }) => {
    if (signers.includes(member)) return 'to-oneself';
    return cutIsOf(at, member, refs) ? null : 'cut-of-another';
  },
  onGroup: ({ member, refs }, at, { signers }) => cutOff(at, 'removal', member, null, refs, signers),
});

const restoreShape = { ref: entryId };

/** Takes a removal back. Two who removed one another stay suspended until their neighbours say so. */
export const restoreMember = act<Read<typeof restoreShape>>({
  decode: payloadOf(restoreShape),
  enough: ['members'],
  judge: ({ ref }, { state }) => {
    const removal = state.restrictions.byEntry.get(ref);
    return removal?.is === 'cutoff' && removal.reason === 'removal' ? null : 'no-such-removal';
  },
  onGroup: ({ ref }, at) => {
    const { restored, byEntry } = at.state.restrictions;
    const known = restored.get(ref) ?? [];
    insertSorted(known, at.entry.id);
    restored.set(ref, known);
    const removal = byEntry.get(ref);
    if (removal?.is === 'cutoff') recountMember(at.state, removal.member);
  },
});

const leaveShape = { refs: tips };

/** A member's own word. Each of their devices ends at the cut; the device that says it ends with this entry. */
export const leave = kind<Read<typeof leaveShape>>({
  decode: payloadOf(leaveShape),
  governance: true,
  judge: ({ refs }, at) => {
    if (at.chain.member === null) return 'not-a-member';
    return cutIsOf(at, at.chain.member, refs) ? null : 'cut-of-another';
  },
  onGroup: ({ refs }, at) => {
    const { member } = at.chain;
    if (member === null) return;
    cutOff(at, 'leaving', member, null, [...refs, at.entry.id], [member]);
    const known = at.state.membership.members.get(member);
    if (known) known.withdrawn = true;
  },
});

const revokeShape = {
  root: memberId,
  device: deviceId,
  /** The entry that opened the device's chain, and the last ones of it that its member had seen. */
  ref: entryId,
  refs: tips,
  /** By the member's root over device, heir and cut; absent when guardians said that this device is lost. */
  authorisation: optional(bytes(64)),
};
type RevokePayload = Read<typeof revokeShape>;

/**
 * A device is lost: from the cut on its payments count only where a payee had accepted unaware. The device that says so is
 * the heir: what the lost one could spend passes to it when the books are closed. (§2, §8)
 */
export const revokeDevice = kind<RevokePayload>({
  decode: payloadOf(revokeShape),
  governance: true,
  proofs: ({ root, device, refs, authorisation }, entry) => {
    if (authorisation === null) return [];
    const message = revocationStatement(entry.group, device, entry.device, refs);
    return [{ publicKey: idToBytes(root), message, signature: authorisation }];
  },
  judge: ({ root, device, ref, refs, authorisation }, { state, chain, entry }) => {
    if (root !== chain.member) return 'not-a-member';
    if (device === entry.device) return 'to-oneself';
    const opening = state.log.nodes.get(ref);
    if (opening?.seq !== 0 || opening.device !== device || opening.member !== chain.member) return 'no-such-device';
    if (authorisation === null && !chain.mayRevoke.has(device)) return 'needs-card-or-guardians';
    return refs.every((id) => state.log.nodes.get(id)?.device === device) ? null : 'cut-of-another';
  },
  onGroup: ({ device, refs }, at) => {
    const { member } = at.chain;
    if (member !== null) cutOff(at, 'revocation', member, device, refs, [member]);
  },
});

const vetoShape = { ref: entryId };

/**
 * A live device refuses one that guardians let in: they were deceived, or in a hurry. Against the card it can do nothing, so
 * a thief with an unlocked phone does not shut the owner out for good. (§9)
 */
export const vetoDevice = kind<Read<typeof vetoShape>>({
  decode: payloadOf(vetoShape),
  governance: true,
  judge: ({ ref }, { state, chain, entry }) => {
    const opening = state.log.nodes.get(ref);
    if (opening?.seq !== 0 || opening.member === null || opening.member !== chain.member) return 'no-such-device';
    if (opening.device === entry.device) return 'to-oneself';
    return openedByGuardians(state.log.nodes.get(ref)) ? null : 'not-by-guardians';
  },
  refuses: ({ ref }, { state }) => state.log.nodes.get(ref)?.device ?? null,
  onGroup: ({ ref }, at) => {
    const opening = at.state.log.nodes.get(ref);
    if (opening?.member != null) cutOff(at, 'veto', opening.member, opening.device, [], [opening.member]);
  },
});

const cutIsOf = ({ state }: Standing, member: MemberId, cut: readonly EntryId[]): boolean =>
  cut.every((id) => state.log.nodes.get(id)?.member === member);

function cutOff(
  { state, entry }: Standing,
  reason: CutoffReason,
  member: MemberId,
  device: Device['device'] | null,
  cut: readonly EntryId[],
  signers: readonly MemberId[],
): void {
  addRestriction(state, { is: 'cutoff', entry: entry.id, reason, member, device, cut, signers });
  recountMember(state, member);
}
