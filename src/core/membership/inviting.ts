/** `invite`, `invite.revoke`, `invite.move`: who may bring somebody in, and on what terms. (protocol §9) */
import { bytesToHex } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import type { ChainState } from '../chain.ts';
import { amountsByUnit, bytes, deviceId, entryId, integer, optional, payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';
import { compareEntries } from '../order.ts';
import type { GroupState } from '../state.ts';
import { maxAmount } from './founding.ts';
import { fullLimitIn, policyIn } from './policies.ts';
import { isCoordinator, unitOf } from './select.ts';
import { standsFor } from './standing.ts';
import type { Invitation } from './state.ts';

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
    if (policyIn(state, chain, 'inviting') === 'coordinators' && !isCoordinator(state, chain))
      return 'only-coordinators-invite';
    for (const [unit, limit] of limits) {
      if (unitOf(state, unit) === undefined) return 'unknown-unit';
      // A link that many may use says nothing about who comes: they owe nothing until somebody vouches. (§9)
      if (limit > (uses > 1 ? 0 : fullLimitIn(state, chain, unit))) return 'invitation-owes-too-much';
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
      moves: [],
      joins: [],
      admissions: [],
    });
  },
});

const moveShape = { ref: entryId, toDevice: deviceId, uses: integer(1, 500) };

/**
 * The inviter's phone is lost: a coordinator hands the invitation on, with as many uses as seem to be left. What the first
 * device still admits unaware stands, and a newcomer claims one admission only, so nobody comes in twice. (§9)
 */
export const moveInvitation = kind<Read<typeof moveShape>>({
  decode: payloadOf(moveShape),
  governance: true,
  judge: ({ ref, uses }, { state, chain }) => {
    const invitation = state.membership.invitations.get(ref);
    if (invitation === undefined) return 'no-such-invitation';
    if (!isCoordinator(state, chain)) return 'only-coordinators';
    return uses > invitation.uses ? 'more-than-the-invitation-says' : null;
  },
  onGroup: ({ ref, toDevice, uses }, { state, entry }) => {
    const moves = state.membership.invitations.get(ref)?.moves;
    moves?.push({ entry: entry.id, toDevice, uses });
    moves?.sort((left, right) => compareText(left.entry, right.entry));
  },
});

/** How often this device may admit by an invitation, as its chain knows; 0 when it was last handed on to another. */
export function usesFor(state: GroupState, chain: ChainState, invitation: Invitation): number {
  const moves = invitation.moves.filter(({ entry }) => chain.acknowledged.has(entry) && standsFor(state, chain, entry));
  const newest = moves.sort((left, right) => compareEntries(state.log, right.entry, left.entry))[0];
  if (newest !== undefined) return newest.toDevice === chain.device ? newest.uses : 0;
  return invitation.device === chain.device ? invitation.uses : 0;
}

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
