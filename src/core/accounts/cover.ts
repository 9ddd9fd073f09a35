import { type ChainState, limitIn, type RightKey, rightKey, rightsOf } from '../chain.ts';
import { accountOfMember, type EntryId, type UnitId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import type { Stake } from '../log.ts';
import { policyIn } from '../membership/policies.ts';
import type { GroupState } from '../state.ts';
import { keeps } from './custody/state.ts';

/**
 * How much of what a forked device paid from a number on is made good, in minor units, as the device's own chain had it at the
 * entry before that number (`null`: it had none). It could have been spent honestly, so the group had agreed to bear it.
 * (protocol §2, §5)
 */
export function stakeAt(state: GroupState, chainAt: Standing['chainAt'], before: EntryId | null): Stake {
  // Nothing could have been spent below an opening; and what the group agreed on may not have arrived.
  if (before === null) return { cover: new Map(), pots: new Map() };
  const chain = chainAt(before);
  const policy = policyIn(state, chain, 'cover');
  const units = (state.membership.founding?.units ?? []).map(({ id }) => id);
  return {
    cover: new Map(units.map((unit) => [unit, typeof policy === 'number' ? policy : ownLimit(chain, unit)])),
    pots: new Map(units.flatMap((unit) => potsIn(chain, unit))),
  };
}

const ownLimit = (chain: ChainState, unit: UnitId): number =>
  chain.member === null ? 0 : limitIn(chain, accountOfMember(chain.member), unit);

const potsIn = (chain: ChainState, unit: UnitId): [RightKey, number][] =>
  [...chain.custody.keys()]
    .filter((account) => keeps(chain, account) && rightsOf(chain, account, unit) > 0)
    .map((account) => [rightKey(account, unit), rightsOf(chain, account, unit)]);
