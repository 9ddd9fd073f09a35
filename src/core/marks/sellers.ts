/**
 * Who may sell: everybody, or whoever carries the mark that the group asks for.
 *
 * Judged as the seller's own chain had heard of it, the policy and the marks alike: so what another phone hears later changes nothing
 * already said. A mark's last day is a clock's, which no rule reads: only commands and screens do. (docs/decisions/0044)
 */
import type { ChainState } from '../chain.ts';
import type { AccountId } from '../ids.ts';
import { payloadOfKind } from '../log.ts';
import { policyIn, policyNow } from '../membership/policies.ts';
import { standsFor } from '../membership/standing.ts';
import type { PolicyValue } from '../membership/state.ts';
import type { GroupState } from '../state.ts';
import type { RemovePayload } from './entries.ts';
import { givenBy } from './rules.ts';
import { hasMark } from './standing.ts';

/** As the policy says it; no mark has this id. */
const everybody = 'all';

/** The mark that a seller has to carry; `null`: none. */
const wantedBy = (value: PolicyValue): string | null =>
  typeof value === 'string' && value !== everybody ? value : null;
export const sellersMarkNow = (state: GroupState): string | null => wantedBy(policyNow(state, 'market.sellers'));

export function maySellIn(state: GroupState, chain: ChainState, account: AccountId): boolean {
  const mark = wantedBy(policyIn(state, chain, 'market.sellers'));
  return mark === null || carriesIn(state, chain, account, mark);
}

function carriesIn(state: GroupState, chain: ChainState, account: AccountId, mark: string): boolean {
  const standing = [...chain.acknowledged.keys()].filter((id) => standsFor(state, chain, id));
  const removed = new Set(standing.map((id) => payloadOfKind<RemovePayload>(state.log, 'mark.remove', id)?.ref));
  return standing.some((id) => {
    const given = givenBy(state, id);
    return given !== null && given.account === account && given.mark === mark && !removed.has(id);
  });
}

type Seller = { readonly state: GroupState; readonly now: number };

/** The mark that this account lacks now, by a clock too; `null`: it may sell. */
export function lacksToSell({ state, now }: Seller, account: AccountId): string | null {
  const mark = sellersMarkNow(state);
  return mark === null || hasMark({ state, now }, account, mark) ? null : mark;
}
