/** How people and devices come in: `invite`, `invite.revoke`, `join`, `admit`, `device.add`. (protocol §2, §9) */
import { bytesToHex } from '../../lib/bytes.ts';
import { insertSorted } from '../../lib/sorted.ts';
import { addClaim } from '../accounts/state.ts';
import { amountsByUnit, bytes, entryId, flag, integer, memberId, optional, payloadOf, type Read } from '../fields.ts';
import { accountOfMember, type EntryId, idToBytes } from '../ids.ts';
import { kind } from '../kind.ts';
import type { LogNode } from '../log.ts';
import { deviceAuthorisation, joinAuthorisation } from './authorisations.ts';
import { maxAmount } from './founding.ts';
import { isCoordinator, policyOf } from './select.ts';
import { addDevice } from './state.ts';

const inviteShape = {
  key: bytes(32),
  box: bytes(32),
  uses: integer(1, 500),
  limits: amountsByUnit(0, maxAmount),
  expires: optional(integer(0, 2 ** 46)),
};

export const invite = kind<Read<typeof inviteShape>>({
  decode: payloadOf(inviteShape),
  judge: ({ uses, limits }, { state, chain }) => {
    if (policyOf(state, 'inviting') === 'coordinators' && !isCoordinator(state, chain))
      return 'only-coordinators-invite';
    for (const [unit, limit] of limits) {
      const most = state.membership.founding?.limits.get(unit);
      if (most === undefined) return 'unknown-unit';
      // A link that many may use says nothing about who comes: they owe nothing until somebody vouches. (§9)
      if (limit > (uses > 1 ? 0 : most)) return 'invitation-owes-too-much';
    }
    return null;
  },
  onGroup: (payload, { state, chain, entry }) => {
    if (chain.member === null) return;
    state.membership.invitations.set(entry.id, {
      entry: entry.id,
      device: entry.device,
      member: chain.member,
      key: bytesToHex(payload.key),
      uses: payload.uses,
      limits: payload.limits,
      expiresAt: payload.expires,
      revoked: false,
      joins: [],
      admissions: [],
    });
  },
});

const revokeShape = { ref: entryId };

/** Says it to the inviting device, which alone admits; replay does not judge an admission by it. (§9) */
export const revokeInvitation = kind<Read<typeof revokeShape>>({
  decode: payloadOf(revokeShape),
  judge: ({ ref }, { state, chain, entry }) => {
    const invitation = state.membership.invitations.get(ref);
    if (invitation === undefined) return 'no-such-invitation';
    if (invitation.device !== entry.device && !isCoordinator(state, chain)) return 'not-your-invitation';
    return null;
  },
  onGroup: ({ ref }, { state }) => {
    const invitation = state.membership.invitations.get(ref);
    if (invitation !== undefined) invitation.revoked = true;
  },
});

type JoinPayload = Read<typeof joinShape>;
const joinShape = {
  ref: entryId,
  key: bytes(32),
  root: memberId,
  box: bytes(32),
  authorisation: bytes(64),
  invited: bytes(64),
};

export const join = kind<JoinPayload>({
  decode: payloadOf(joinShape),
  opensChain: true,
  proofs: ({ root, key, authorisation, invited }, { group, device }) => [
    { publicKey: idToBytes(root), message: deviceAuthorisation(group, device), signature: authorisation },
    { publicKey: key, message: joinAuthorisation(group, root, device), signature: invited },
  ],
  judge: ({ ref, key }, { state }) => {
    const invitation = state.membership.invitations.get(ref);
    if (invitation === undefined) return 'no-such-invitation';
    if (invitation.key !== bytesToHex(key)) return 'not-this-invitation';
    return null;
  },
  onChain: ({ root }, { chain }) => {
    chain.member = root;
  },
  onGroup: ({ ref, root, box }, { state, entry }) => {
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const device = {
      device: entry.device,
      member: root,
      box: bytesToHex(box),
      openedBy: entry.id,
      depth,
      invitation: ref,
      primary: true,
    };
    addDevice(state.membership, device);
    state.membership.invitations.get(ref)?.joins.push(entry.id);
  },
});

/** The invitation that a `join` entry names. */
const invitationOf = (joined: LogNode | undefined): EntryId | undefined =>
  joined?.kind === 'join' ? (joined.payload as JoinPayload | null)?.ref : undefined;

const admitShape = { ref: entryId, limits: amountsByUnit(0, maxAmount) };

/**
 * The inviting device lets a newcomer in and grants what they may owe; the newcomer's `accept` claims it.
 * Its chain is the one writer of the invitation's uses, so none is used too often.
 */
export const admit = kind<Read<typeof admitShape>>({
  decode: payloadOf(admitShape),
  judge: ({ ref, limits }, { state, chain, entry }) => {
    const joined = state.log.nodes.get(ref);
    if (joined?.kind !== 'join' || joined.verdict.is !== 'valid' || joined.member === null) return 'nobody-to-admit';
    const invitation = invitationOf(state.log.nodes.get(ref));
    const invited = invitation && state.membership.invitations.get(invitation);
    if (invited?.device !== entry.device) return 'not-your-invitation';
    const already = [...chain.admitted.values()].flat();
    if (already.includes(joined.member)) return 'already-admitted';
    if ((chain.admitted.get(invited.entry)?.length ?? 0) >= invited.uses) return 'invitation-used-up';
    for (const [unit, limit] of limits)
      if (limit > (invited.limits.get(unit) ?? 0)) return 'more-than-the-invitation-says';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const joined = state.log.nodes.get(ref);
    const invitation = invitationOf(state.log.nodes.get(ref));
    if (!joined?.member || !invitation) return;
    chain.admitted.set(invitation, [...(chain.admitted.get(invitation) ?? []), joined.member]);
  },
  onGroup: ({ ref, limits }, { state, entry }) => {
    const joined = state.log.nodes.get(ref);
    const invitation = invitationOf(state.log.nodes.get(ref));
    if (!joined?.member || !invitation) return;
    insertSorted(state.membership.invitations.get(invitation)?.admissions ?? [], entry.id);
    insertSorted(state.membership.members.get(joined.member)?.admissions ?? [], entry.id);
    const grant = { toDevice: joined.device, account: accountOfMember(joined.member), grants: [...limits] };
    addClaim(state.accounts, entry.id, { source: entry.device, ...grant });
  },
});

const deviceShape = {
  ref: entryId,
  root: memberId,
  box: bytes(32),
  authorisation: bytes(64),
  /** From now on others pay to this device: it takes the place of one that is lost. */
  primary: optional(flag),
};

/** A further device of a member opens its own chain, authorised by the member's root key. It starts with no rights. */
export const addMemberDevice = kind<Read<typeof deviceShape>>({
  decode: payloadOf(deviceShape),
  opensChain: true,
  proofs: ({ root, authorisation }, { group, device }) => [
    { publicKey: idToBytes(root), message: deviceAuthorisation(group, device), signature: authorisation },
  ],
  judge: ({ ref, root }, { state }) => {
    const opening = state.log.nodes.get(ref);
    // `ref` is the entry by which the member first came in, so that it stands in this one's causal past.
    if (opening?.seq !== 0 || opening.member !== root || opening.verdict.is !== 'valid') return 'no-such-member';
    return null;
  },
  onChain: ({ root }, { chain }) => {
    chain.member = root;
  },
  onGroup: ({ root, box, primary }, { state, entry }) => {
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const device = {
      device: entry.device,
      member: root,
      box: bytesToHex(box),
      openedBy: entry.id,
      depth,
      invitation: null,
      primary: primary === true,
    };
    addDevice(state.membership, device);
  },
});
