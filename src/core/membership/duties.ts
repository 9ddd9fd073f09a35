/** What a device says for its member in matters of membership, with nobody asking. (protocol §7, §9) */
import { knowingAll, speakingChain } from '../accounts/duties.ts';
import type { ChainState } from '../chain.ts';
import { owesProof } from '../fork-duties.ts';
import { idToBytes } from '../ids.ts';
import type { Context, Draft } from '../module.ts';
import { usesFor } from './inviting.ts';
import { isCoordinator, standingRoles } from './select.ts';
import type { Invitation } from './state.ts';

/** Lets newcomers in as soon as it hears of them, and ends terms of office that are over. */
export function membershipDuties(context: Context): Draft[] {
  const chain = speakingChain(context);
  if (chain === null || owesProof(context)) return [];
  const aware = knowingAll(context.state, chain);
  const { invitations } = context.state.membership;
  const admissions = [...invitations.values()]
    .filter((invitation) => stillOpen(invitation, context.now))
    .flatMap((invitation) => admissionsDue(context, aware, invitation));
  return [...admissions, ...termsOver(context, aware)];
}

/** Expiry and revocation are judged here, by the one device that admits, and never in replay. */
export const stillOpen = ({ revoked, expiresAt }: Pick<Invitation, 'revoked' | 'expiresAt'>, now: number): boolean =>
  !revoked && (expiresAt === null || now <= expiresAt);

function admissionsDue({ state }: Context, chain: ChainState, invitation: Invitation): Draft[] {
  const uses = usesFor(state, chain, invitation);
  if (uses === 0) return [];
  const { nodes } = state.log;
  const newcomers = invitation.joins
    .map((id) => nodes.get(id))
    .filter((joined) => joined?.member && state.membership.members.get(joined.member)?.admissions.length === 0)
    .filter((joined, at, all) => all.findIndex((other) => other?.member === joined?.member) === at);
  const room = uses - (chain.admitted.get(invitation.entry)?.length ?? 0);
  const limits = Object.fromEntries(invitation.limits);
  return newcomers
    .slice(0, Math.max(0, room))
    .flatMap((joined) => (joined ? [{ kind: 'admit', payload: { ref: idToBytes(joined.id), limits } }] : []));
}

/** By this phone's clock: the holder's own phone lays the role down, any coordinator's ends it. No rule reads a clock. (§7) */
function termsOver({ state, now }: Context, chain: ChainState): Draft[] {
  const over = standingRoles(state).filter(({ until }) => until !== null && until < now);
  const mine = over.filter(({ member }) => member === chain.member || isCoordinator(state, chain));
  return mine.map(({ entry }) => ({ kind: 'role.end', payload: { ref: idToBytes(entry) } }));
}
