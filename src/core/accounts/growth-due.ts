/** When this device's limit may grow by the rules alone: what it has, what comes next, and the entry that says so. (§9) */
import { type ChainState, limitIn, rightKey } from '../chain.ts';
import { accountOfMember, type EntryId, idToBytes, type MemberId, type UnitId } from '../ids.ts';
import { fullLimitIn, policyIn } from '../membership/policies.ts';
import type { Context, Draft } from '../module.ts';
import { partnerIn } from './growing.ts';
import { wasCut } from './limits-state.ts';
import { movementsOf } from './movements.ts';

export function growthsDue({ state, chainAt }: Context, chain: ChainState): Draft[] {
  const needed = Number(policyIn(state, chain, 'growth.partners'));
  return (state.membership.founding?.units ?? []).flatMap(({ id: unit }) => {
    const tip = stillGrowing(state, chain, unit);
    if (tip === null) return [];
    const shown = tradesWith({ state, chainAt }, chain, unit);
    if (shown.size < needed) return [];
    const refs = [...shown.values()].slice(0, needed).map(idToBytes);
    return [{ kind: 'limit.grow', payload: { unit, ref: idToBytes(tip), refs } }];
  });
}

/** The limit entry to build on, while the limit is between nothing and the full one. */
function stillGrowing(state: Context['state'], chain: ChainState, unit: UnitId): EntryId | null {
  if (chain.member === null) return null;
  const account = accountOfMember(chain.member);
  const limit = limitIn(chain, account, unit);
  if (limit === 0 || limit >= fullLimitIn(state, chain, unit)) return null;
  const tip = chain.limitTips.get(rightKey(account, unit)) ?? null;
  return tip === null || wasCut(state, tip) ? null : tip;
}

/** Neighbours in good standing whom this member has traded with, each with an acceptance that shows it. */
export function tradesWith(
  { state, chainAt }: Pick<Context, 'state' | 'chainAt'>,
  chain: ChainState,
  unit: UnitId,
): Map<MemberId, EntryId> {
  const partners = new Map<MemberId, EntryId>();
  if (chain.member === null) return partners;
  for (const id of movementsOf(state, accountOfMember(chain.member))) {
    for (const acceptance of state.accounts.transfers.get(id)?.accepts ?? []) {
      const other = partnerIn({ state, chain, chainAt }, acceptance, unit);
      if (other !== null && !partners.has(other)) partners.set(other, acceptance);
    }
  }
  return partners;
}
