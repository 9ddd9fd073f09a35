/** Inviting whom an account is kept for. The invitation is as any other: whom it is for only the phone knows that made it. */
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';

export type InvitedView = {
  /** The newest one made here; `null`: none, or it ended with nobody in. */
  readonly invitation: EntryId | null;
  /** Who came in by it, and when they were let in by the clock of the phone that did; `null`: nobody yet. */
  readonly came: { readonly member: MemberId; readonly claimedAt: number } | null;
};

export function invited({ account }: { readonly account: AccountId }, context: Context): InvitedView {
  const made = [...(context.invitedFor ?? [])].filter(([, each]) => each === account).reverse();
  for (const [invitation] of made) {
    const came = cameBy(context.state, invitation);
    if (came !== null || isOpen(context, invitation)) return { invitation, came };
  }
  return { invitation: null, came: null };
}

function cameBy({ membership, log }: GroupState, invitation: EntryId): InvitedView['came'] {
  for (const { member, devices, admissions } of membership.members.values()) {
    const [admission] = devices[0]?.invitation === invitation ? admissions : [];
    if (admission !== undefined) return { member, claimedAt: log.nodes.get(admission)?.claimedAt ?? 0 };
  }
  return null;
}

function isOpen({ state, now }: Context, invitation: EntryId): boolean {
  const { revoked, expiresAt } = state.membership.invitations.get(invitation) ?? { revoked: true, expiresAt: null };
  return !revoked && (expiresAt === null || now < expiresAt);
}
