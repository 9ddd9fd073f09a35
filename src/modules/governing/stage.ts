/** How trust in a newcomer grows: what they are now, and what comes next. (protocol §9) */
import { speakingChain } from '../../core/accounts/duties.ts';
import { tradesWith } from '../../core/accounts/growth-due.ts';
import { limitLine } from '../../core/accounts/limit-line.ts';
import type { MemberId, UnitId } from '../../core/ids.ts';
import { fullLimitNow, policyNow, starterLimitNow } from '../../core/membership/policies.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';

/** *newcomer*: may owe nothing. *vouched*: may owe something, less than the full limit. */
export type Stage = 'newcomer' | 'vouched' | 'full';

export type StageView = {
  readonly stage: Stage;
  readonly unit: UnitId;
  /** What one may owe now, with a vouch, and in the end; minor units. */
  readonly limit: number;
  readonly starter: number;
  readonly full: number;
  /** Neighbours in good standing traded with so far, and how many it takes. */
  readonly traded: number;
  readonly needed: number;
};

export const stageOf = (limit: number, full: number): Stage =>
  limit >= full ? 'full' : limit === 0 ? 'newcomer' : 'vouched';

/** Mine, in the first unit in which I may not owe the full limit yet; `null` inside: in all of them, or not let in yet. */
export function stage(_: Record<string, never>, context: Context): { readonly stage: StageView | null } {
  const { state, self } = context;
  if (cutoffOf(state, self.member) !== null) return { stage: null };
  for (const { id: unit } of state.membership.founding?.units ?? []) {
    const found = growingIn(context, self.member, unit);
    if (found !== null) return { stage: found };
  }
  return { stage: null };
}

function growingIn(context: Context, member: MemberId, unit: UnitId): StageView | null {
  const { state } = context;
  const full = fullLimitNow(state, unit);
  const { now, tip } = limitLine(state, member, unit);
  const found = stageOf(now, full);
  if (tip === null || found === 'full' || wasCut(state, tip)) return null;
  return {
    stage: found,
    unit,
    limit: now,
    starter: starterLimitNow(state, unit),
    full,
    traded: tradedBy(context, unit),
    needed: Number(policyNow(state, 'growth.partners')),
  };
}

/** Somebody whose limit was cut is on no way that trade alone leads along. */
const wasCut = (state: GroupState, tip: NonNullable<ReturnType<typeof limitLine>['tip']>): boolean =>
  state.accounts.limits.get(tip)?.is === 'cut';

function tradedBy(context: Context, unit: UnitId): number {
  const chain = speakingChain(context);
  return chain === null ? 0 : tradesWith(context, chain, unit).size;
}
