/**
 * One function a rule, named after what it demands. How many points are left is no rule: points are no right to anything, and two phones of
 * one person, apart, would each have to know of the other's. What counts of too many is decided by all alike: `counting.ts`.
 */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { decisionPostOf } from '../../core/decisions/rules.ts';
import type { Standing } from '../../core/kind.ts';
import type { BackPayload } from './entries.ts';

export const rejectionCodes = ['points.no-such-decision', 'points.not-your-account', 'points.not-a-person'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** A decision there is; then an account that the author holds; then one of a person: the group's own has no points. */
export function onlyPeopleBackDecisions(
  { ref, account }: BackPayload,
  { state, chain }: Standing,
): RejectionCode | null {
  if (decisionPostOf(state, ref) === null) return 'points.no-such-decision';
  if (!holdsAccount(chain, account)) return 'points.not-your-account';
  // Whoever keeps it has the entry that opened it in their past.
  return state.accounts.entrusted.get(account)?.is === 'group' ? 'points.not-a-person' : null;
}
