/** How long one waits for the other. By claimed time, so no rule asks: only a command does, and the other may contest. */
import { policyChangeNow } from '../../core/membership/policies.ts';
import type { GroupState } from '../../core/state.ts';

const aloneDaysKey = 'market.alone-days';
const unlessSaid = 14;
const dayMs = 24 * 3600 * 1000;

/** By the group's policy; what is no number of days from 1 to 365 is as if nothing had been said. */
function waitingDays(state: GroupState): number {
  const said = policyChangeNow(state, aloneDaysKey)?.value ?? state.membership.founding?.policies.get(aloneDaysKey);
  return typeof said === 'number' && said >= 1 && said <= 365 ? said : unlessSaid;
}

/** From when on one need not wait any longer for an answer to what was said at that time, ms. */
export const waitedFrom = (state: GroupState, claimedAt: number): number => claimedAt + waitingDays(state) * dayMs;
