/** The inviting device lets newcomers in as soon as it hears of them. (protocol §9) */
import { idToBytes } from '../ids.ts';
import type { Context, Draft } from '../module.ts';
import type { Invitation } from './state.ts';

export function membershipDuties(context: Context): Draft[] {
  if (context.state.log.forks.has(context.self.device)) return [];
  return [...context.state.membership.invitations.values()]
    .filter((invitation) => invitation.device === context.self.device && stillOpen(invitation, context.now))
    .flatMap((invitation) => admissionsDue(context, invitation));
}

/** Expiry and revocation are judged here, by the one device that admits, and never in replay. */
export const stillOpen = ({ revoked, expiresAt }: Pick<Invitation, 'revoked' | 'expiresAt'>, now: number): boolean =>
  !revoked && (expiresAt === null || now <= expiresAt);

function admissionsDue({ state }: Context, invitation: Invitation): Draft[] {
  const { nodes } = state.log;
  const newcomers = invitation.joins
    .map((id) => nodes.get(id))
    .filter((joined) => joined?.member && state.membership.members.get(joined.member)?.admissions.length === 0)
    .filter((joined, at, all) => all.findIndex((other) => other?.member === joined?.member) === at);
  const room = invitation.uses - invitation.admissions.length;
  const limits = Object.fromEntries(invitation.limits);
  return newcomers
    .slice(0, Math.max(0, room))
    .flatMap((joined) => (joined ? [{ kind: 'admit', payload: { ref: idToBytes(joined.id), limits } }] : []));
}
