/** How long one waits for the other. By claimed time, so no rule asks: only a command does, and the other may contest. */
import { policyNow } from '../../core/membership/policies.ts';
import type { GroupState } from '../../core/state.ts';

const dayMs = 24 * 3600 * 1000;

/** A founding may say anything: what is no number of days is as if nothing had been said. */
function waitingDays(state: GroupState): number {
  const said = policyNow(state, 'market.alone-days');
  return typeof said === 'number' && said >= 1 && said <= 365 ? said : 14;
}

/** From when on one need not wait any longer for an answer to what was said at that time, ms. */
export const waitedFrom = (state: GroupState, claimedAt: number): number => claimedAt + waitingDays(state) * dayMs;
